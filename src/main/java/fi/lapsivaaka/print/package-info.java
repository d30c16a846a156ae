/** Turns finished pages into files for print and archive; knows nothing of what they are about. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.lapsivaaka.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
