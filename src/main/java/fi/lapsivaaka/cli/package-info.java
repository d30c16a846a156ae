/** The shell of the commands: arguments, progress, exit codes; no business. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "checklist",
            "childbudget",
            "classification",
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
