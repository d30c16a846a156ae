/** Keeps figures about few children from being read or computed back; knows tables, not what stands in them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.lapsivaaka.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
