/** The audit trail: who did what to which object, when, why and by which rules; a chain that shows every tampering. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.lapsivaaka.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
