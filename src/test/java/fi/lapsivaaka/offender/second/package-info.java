/** A room that may use no other. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.lapsivaaka.offender.second;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
