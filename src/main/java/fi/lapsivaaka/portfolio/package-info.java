/**
 * All matters seen together: the list of an organisation's proposals, searches, days to come and late, other proposals that
 * hit the same children, and earlier assessments to start from.
 */
@ApplicationModule(
        allowedDependencies = {
            "preparation",
            "assessment",
            "audit",
            "people",
            "checklist",
            "proposal",
            "ruleset",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
