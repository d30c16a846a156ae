/**
 * Who may do what: people, their roles in organisations, sign-in, and the one door every request passes. Rooms above tell
 * whose their objects are ({@link fi.lapsivaaka.people.OwnerSource}); what is allowed stands in
 * {@link fi.lapsivaaka.people.Matrix}, which address needs what in {@link fi.lapsivaaka.people.Routes}.
 */
@ApplicationModule(allowedDependencies = "audit")
@NullMarked
package fi.lapsivaaka.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
