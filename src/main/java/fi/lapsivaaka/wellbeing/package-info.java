/**
 * A year of an organisation as ready text with tables, for its welfare report and strategies: assessments, child budget,
 * targets and follow-ups.
 */
@ApplicationModule(
        allowedDependencies = {
            "aims",
            "childbudget",
            "ledger",
            "people",
            "portfolio",
            "preparation",
            "print",
            "vocabulary"
        })
@NullMarked
package fi.lapsivaaka.wellbeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
