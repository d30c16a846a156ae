/** Assessment forms as data: which question comes next, and whether an answer is valid. */
@ApplicationModule(allowedDependencies = {"vocabulary"})
@NullMarked
package fi.lapsivaaka.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
