/** Where classification is uncertain, in order of euros, and the rules that experts propose for it. */
@ApplicationModule(
        allowedDependencies = {"audit", "childbudget", "classification", "ledger", "people", "ruleset", "vocabulary"})
@NullMarked
package fi.lapsivaaka.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
