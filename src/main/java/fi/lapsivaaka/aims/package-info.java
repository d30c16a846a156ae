/** Indicators beside euros, and targets for both with how far they have come. */
@ApplicationModule(allowedDependencies = {"audit", "childbudget", "ledger", "people", "vocabulary"})
@NullMarked
package fi.lapsivaaka.aims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
