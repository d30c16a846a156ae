/** How much was done: pupils, visits, care days; imported, immutable, and ready to stand beside the euros. */
@ApplicationModule(allowedDependencies = {"audit", "ledger", "people", "vocabulary"})
@NullMarked
package fi.lapsivaaka.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
