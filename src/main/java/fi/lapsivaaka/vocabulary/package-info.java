/** The dated, sourced words everyone shares: services, levels, life stages, provisions, CRC articles. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.lapsivaaka.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
