/**
 * The policy expert's workshop: versions of the rule sets in the database, drafts of the next ones, what a draft would
 * change, its way past a second person, and the day from which it is in force.
 */
@ApplicationModule(
        allowedDependencies = {
            "preparation",
            "assessment",
            "audit",
            "people",
            "checklist",
            "childbudget",
            "classification",
            "ledger",
            "proposal",
            "ruleset",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
