/** Reads Drools rule files under the safe profile, builds the knowledge base from the closed model, fires and explains. */
@ApplicationModule(allowedDependencies = {"vocabulary"})
@NullMarked
package fi.lapsivaaka.ruleset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
