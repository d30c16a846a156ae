/** Reads and imports budgets and actuals; an import is immutable and every entry belongs to one. */
@ApplicationModule(allowedDependencies = {"audit", "people", "vocabulary"})
@NullMarked
package fi.lapsivaaka.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
