/** A room others were not allowed to use. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.lapsivaaka.offender.first;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
