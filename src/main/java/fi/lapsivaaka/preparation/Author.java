package fi.lapsivaaka.preparation;

import fi.lapsivaaka.people.Visitor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who saves an answer or signs.
 *
 * @param id of the person; the empty text where the service itself carries something over
 * @param name the empty text where the service itself carries something over
 */
public record Author(String id, String name) {

    /** The service itself, when it carries answers over to a later revision. */
    public static final Author SERVICE = new Author("", "");

    /** Whoever is signed in. */
    public static Author of(Visitor visitor) {
        return new Author(visitor.id().toString(), visitor.name());
    }

    /** Id of the person; null for the service itself. */
    public @Nullable UUID person() {
        return id.isEmpty() ? null : UUID.fromString(id);
    }
}
