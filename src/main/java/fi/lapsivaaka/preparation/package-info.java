/** The work on a draft: what people answer about it, kept field by field, from the screening to the signatures. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "people",
            "checklist",
            "childbudget",
            "ledger",
            "comparison",
            "proposal",
            "ruleset",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
