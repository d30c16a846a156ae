/** Sums classified entries: level, organisation, life stage, year, budget against actual, per child. */
@ApplicationModule(
        allowedDependencies = {
            "activity",
            "classification",
            "disclosure",
            "ledger",
            "people",
            "print",
            "ruleset",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.childbudget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
