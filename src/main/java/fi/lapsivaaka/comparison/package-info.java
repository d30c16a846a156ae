/**
 * Answers put side by side for those who decide: options against each other, what children said against what it changed,
 * and later what was promised against what came of it. It adds no judgement of its own; what nobody answered is unknown.
 */
@ApplicationModule(allowedDependencies = {"assessment", "checklist", "childbudget", "ledger", "proposal", "vocabulary"})
@NullMarked
package fi.lapsivaaka.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
