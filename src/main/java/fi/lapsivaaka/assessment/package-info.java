/** One assessment: facts in, findings out, readiness; keeps facts, trace and rule set version together. */
@ApplicationModule(
        allowedDependencies = {
            "proposal",
            "audit",
            "people",
            "checklist",
            "childbudget",
            "classification",
            "ledger",
            "ruleset",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
