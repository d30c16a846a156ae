/**
 * The matters of a meeting or a year seen together by those who decide: how far each is, which rights and ages are at stake,
 * and what they cost together.
 */
@ApplicationModule(
        allowedDependencies = {
            "portfolio",
            "preparation",
            "assessment",
            "comparison",
            "childbudget",
            "checklist",
            "people",
            "print",
            "proposal",
            "ruleset",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
