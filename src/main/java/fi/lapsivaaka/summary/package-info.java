/** The page the council reads, in three languages. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "checklist",
            "childbudget",
            "comparison",
            "ledger",
            "print",
            "proposal",
            "ruleset",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
