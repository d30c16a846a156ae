/** The shell of the commands: arguments, progress, exit codes; no business. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "checklist",
            "childbudget",
            "classification",
            "database",
            "ledger",
            "proposal",
            "ruleset",
            "summary",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
