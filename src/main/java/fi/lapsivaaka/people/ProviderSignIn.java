package fi.lapsivaaka.people;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets in whom the provider knows. They are told apart by the provider's address and its id for them, never by name. Their
 * groups give them roles at each sign-in, and take away those that groups gave before.
 */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    /** Where somebody wanted to go, in the session, while they are away at the provider. */
    static final String BACK = "lapsivaaka.back";

    private final ProviderSettings settings;
    private final People people;
    private final Memberships memberships;
    private final SignIn signIn;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProviderSignIn(
            ProviderSettings settings,
            People people,
            Memberships memberships,
            SignIn signIn,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        settings.grants();
        this.settings = settings;
        this.people = people;
        this.memberships = memberships;
        this.signIn = signIn;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String back = Paths.safe(String.valueOf(request.getSession().getAttribute(BACK)), "/fi");
        request.getSession().removeAttribute(BACK);
        Person person = authentication.getPrincipal() instanceof OidcUser user
                ? transaction.execute(status -> known(user))
                : null;
        if (person == null || person.closedAt() != null) {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            refuse(request, response, back);
            return;
        }
        signIn.enter(person, "provider", request, response);
        response.sendRedirect(request.getContextPath() + back);
    }

    private Person known(OidcUser user) {
        String issuer = String.valueOf(user.getIssuer());
        String subject = String.valueOf(user.getSubject());
        String told = user.getFullName();
        String name = told == null ? subject : told;
        Person person = people.findByIssuerAndSubject(issuer, subject)
                .map(one -> one.name().equals(name) || one.closedAt() != null ? one : people.save(one.named(name)))
                .orElseGet(() -> people.save(Person.from(issuer, subject, name, clock.instant())));
        if (person.closedAt() == null) {
            grant(person, groups(user));
        }
        return person;
    }

    private Set<String> groups(OidcUser user) {
        Object claim = user.getClaims().get(settings.groups());
        Set<String> groups = new HashSet<>();
        if (claim instanceof Collection<?> several) {
            several.forEach(one -> groups.add(String.valueOf(one)));
        } else if (claim instanceof String one) {
            groups.add(one);
        }
        return groups;
    }

    private void grant(Person person, Set<String> groups) {
        List<ProviderSettings.Grant> due = settings.grants().stream()
                .filter(grant -> groups.contains(grant.group()))
                .toList();
        for (Membership held : memberships.of(person.id())) {
            boolean still = due.stream()
                    .anyMatch(grant -> grant.organisation().equals(held.code()) && grant.role() == held.role());
            if (held.fromGroup() && !still && memberships.take(person.id(), held.organisation(), held.role())) {
                record(AuditAction.ROLE_TAKEN, person, held.organisation(), held.role());
            }
        }
        for (ProviderSettings.Grant grant : due) {
            memberships
                    .organisation(grant.organisation())
                    .filter(organisation -> memberships.give(person.id(), organisation, grant.role(), true))
                    .ifPresent(organisation -> record(AuditAction.ROLE_GIVEN, person, organisation, grant.role()));
        }
    }

    private void record(AuditAction action, Person person, java.util.UUID organisation, Role role) {
        trail.record(
                AuditEvent.of(action).in(organisation).on("person", person.id()).because("group: " + role.code()));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn(
                "The provider did not sign anybody in: {}",
                failure instanceof OAuth2AuthenticationException refused
                        ? refused.getError().getErrorCode()
                        : failure.getClass().getSimpleName());
        Object back = request.getSession().getAttribute(BACK);
        refuse(request, response, Paths.safe(String.valueOf(back), "/fi"));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String back) throws IOException {
        trail.record(AuditEvent.of(AuditAction.SIGN_IN_FAILED).because("provider"));
        response.sendRedirect(request.getContextPath() + back.substring(0, 3) + "/sign-in?failed");
    }
}
