package fi.lapsivaaka.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose an object is.
 *
 * @param organisations whose people's roles count; where there are none only its author may touch it
 * @param author who made it; null where nobody is known
 * @param guests people invited to it
 * @param open whether everybody may read it
 */
public record Owner(Set<UUID> organisations, @Nullable UUID author, Set<UUID> guests, boolean open) {

    /** An id as it stands in an address; empty when it is none. */
    public static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static Owner organisation(UUID organisation) {
        return new Owner(Set.of(organisation), null, Set.of(), false);
    }

    /** Something that is only its author's so far. */
    public static Owner author(@Nullable UUID author) {
        return new Owner(Set.of(), author, Set.of(), false);
    }
}
