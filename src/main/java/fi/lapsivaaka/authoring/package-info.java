/**
 * The forms in which the parts of a rule set are written: rules as sentences, limits over time, words and what they catch,
 * texts in three languages, cases, also ones made of a matter or of a line of a ledger, and the questions of the assessment
 * forms. What is written goes into the workshop's drafts.
 */
@ApplicationModule(
        allowedDependencies = {
            "workshop",
            "workshop :: pages",
            "preparation",
            "preparation :: pages",
            "assessment",
            "people",
            "checklist",
            "childbudget",
            "classification",
            "ledger",
            "proposal",
            "publication",
            "ruleset",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
