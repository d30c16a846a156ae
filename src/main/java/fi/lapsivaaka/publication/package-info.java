/**
 * What is public of signed assessments: frozen as it was published, checked for personal data before, superseded and never
 * edited, withdrawn with a reason; the questions of members of the council; feeds and the list of open data.
 */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "audit",
            "childbudget",
            "disclosure",
            "ledger",
            "people",
            "preparation",
            "print",
            "proposal",
            "ruleset",
            "summary",
            "vocabulary",
            "web"
        })
@NullMarked
package fi.lapsivaaka.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
