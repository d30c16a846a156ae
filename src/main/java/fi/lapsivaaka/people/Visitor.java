package fi.lapsivaaka.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for a page, with the roles they have at this very moment. A controller's method may simply ask for it.
 *
 * @param person null for somebody who is not signed in
 * @param name the empty text for somebody who is not signed in
 * @param practice a fictional person of practice mode
 */
public record Visitor(@Nullable UUID person, String name, boolean practice, List<Membership> memberships) {

    /** Somebody who is not signed in. */
    public static final Visitor ANYBODY = new Visitor(null, "", false, List.of());

    public boolean signedIn() {
        return person != null;
    }

    /** @throws NullPointerException for somebody who is not signed in */
    public UUID id() {
        return Objects.requireNonNull(person);
    }

    /** Roles held anywhere. */
    public Set<Role> roles() {
        return memberships.stream()
                .map(Membership::role)
                .collect(Collectors.toCollection(() -> EnumSet.of(Role.PUBLIC)));
    }

    /** Roles held in one organisation. */
    public Set<Role> rolesIn(UUID organisation) {
        return memberships.stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .map(Membership::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Whether an action is allowed somewhere. */
    public boolean may(Action action) {
        return Matrix.allows(action, roles());
    }

    /** Whether an action is allowed in an organisation. */
    public boolean may(Action action, UUID organisation) {
        return Matrix.allows(action, rolesIn(organisation));
    }

    /** Whether an action is allowed in the organisation with a code. */
    public boolean mayIn(Action action, String code) {
        return memberships.stream()
                .filter(membership -> membership.code().equals(code))
                .anyMatch(membership -> Matrix.allowed(action).contains(membership.role()));
    }

    /** The organisations in which an action is allowed, in the order of their names. */
    public List<UUID> organisations(Action action) {
        return memberships.stream()
                .filter(membership -> Matrix.allowed(action).contains(membership.role()))
                .map(Membership::organisation)
                .distinct()
                .toList();
    }
}
