package fi.lapsivaaka.people;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfLogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Begins and ends sessions, whatever the way in was. A session known before is given another id and the browser another
 * token, so that nobody can have prepared either.
 */
@Component
public class SignIn {

    private final SessionAuthenticationStrategy fresh;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final LogoutHandler end;
    private final Visitors visitors;
    private final People people;
    private final Memberships memberships;
    private final AuditTrail trail;
    private final Clock clock;

    SignIn(
            CsrfTokenRepository tokens,
            Visitors visitors,
            People people,
            Memberships memberships,
            AuditTrail trail,
            Clock clock) {
        this.fresh = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
        this.end = new CompositeLogoutHandler(
                new SecurityContextLogoutHandler(),
                new CsrfLogoutHandler(tokens),
                (request, response, authentication) -> response.setHeader("Clear-Site-Data", "\"storage\""));
        this.visitors = visitors;
        this.people = people;
        this.memberships = memberships;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param way {@code practice}, {@code password} or {@code provider} */
    public void enter(Person person, String way, HttpServletRequest request, HttpServletResponse response) {
        PersonAuthentication authentication = new PersonAuthentication(new SignedIn(person.id(), clock.instant()));
        request.getSession(true);
        fresh.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        trail.record(AuditEvent.of(AuditAction.SIGNED_IN)
                .by(person.id())
                .in(memberships.home(person.id()))
                .on("person", person.id())
                .because(way));
    }

    /** Ends this session. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = visitors.of(request);
        end.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        if (visitor.signedIn()) {
            trail.record(
                    AuditEvent.of(AuditAction.SIGNED_OUT).by(visitor.person()).on("person", visitor.id()));
        }
    }

    /** Ends every session of the person who asks. */
    public void leaveEverywhere(HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = visitors.of(request);
        people.findById(visitor.id()).ifPresent(person -> people.save(person.signedOut(clock.instant())));
        trail.record(AuditEvent.of(AuditAction.SIGNED_OUT_EVERYWHERE)
                .by(visitor.person())
                .in(memberships.home(visitor.person()))
                .on("person", visitor.id()));
        end.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
    }
}
