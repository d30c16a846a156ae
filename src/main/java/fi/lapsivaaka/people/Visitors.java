package fi.lapsivaaka.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who asks: reads the person of the session and their roles, once a request. */
@Component
public class Visitors {

    private static final String ATTRIBUTE = Visitors.class.getName();

    /** However lively a session is, it ends after a working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final People people;
    private final Memberships memberships;
    private final Clock clock;

    Visitors(People people, Memberships memberships, Clock clock) {
        this.clock = clock;
        this.people = people;
        this.memberships = memberships;
    }

    /** Who asks for this page. */
    public Visitor of(HttpServletRequest request) {
        return of(request, SecurityContextHolder.getContext().getAuthentication());
    }

    Visitor of(HttpServletRequest request, @Nullable Authentication authentication) {
        SignedIn signedIn = authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? principal
                : null;
        if (signedIn == null) {
            return Visitor.ANYBODY;
        }
        if (request.getAttribute(ATTRIBUTE) instanceof Visitor known
                && signedIn.person().equals(known.person())) {
            return known;
        }
        Visitor visitor = read(signedIn).orElse(Visitor.ANYBODY);
        request.setAttribute(ATTRIBUTE, visitor);
        return visitor;
    }

    /** A person with the roles they have now, also while they are away; empty when they may not sign in. */
    public Optional<Visitor> of(UUID person) {
        return people.findById(person).filter(found -> found.closedAt() == null).map(this::visitor);
    }

    private Visitor visitor(Person person) {
        return new Visitor(person.id(), person.name(), person.practice(), memberships.of(person.id()));
    }

    private Optional<Visitor> read(SignedIn signedIn) {
        if (signedIn.at().plus(LONGEST).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return people.findById(signedIn.person())
                .filter(person -> person.closedAt() == null)
                .filter(person -> !signedIn.at().isBefore(person.sessionsFromAt()))
                .map(this::visitor);
    }
}
