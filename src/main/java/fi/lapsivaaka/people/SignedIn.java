package fi.lapsivaaka.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session remembers of whom it belongs to. Name and roles are read anew for each request, so that what an
 * administrator changes counts at once.
 *
 * @param at when the session began
 */
public record SignedIn(UUID person, Instant at) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return person.toString();
    }
}
