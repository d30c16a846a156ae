/** Classifies each ledger key with the active rule set; allocations add up to the cent. */
@ApplicationModule(allowedDependencies = {"ledger", "ruleset", "vocabulary"})
@NullMarked
package fi.lapsivaaka.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
