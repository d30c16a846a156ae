package fi.lapsivaaka.people;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Signs in with a user name and a password, and slows guessing down for each account and for each address. */
@Component
public class PasswordSignIn {

    /**
     * How it went.
     *
     * @param person empty when it failed
     * @param pause how long to wait before trying again
     */
    public record Result(Optional<Person> person, Duration pause) {}

    private final AuthenticationManager manager;
    private final People people;
    private final Memberships memberships;
    private final AuditTrail trail;
    private final Throttle accounts;
    private final Throttle addresses;

    PasswordSignIn(
            AuthenticationManager manager, People people, Memberships memberships, AuditTrail trail, Clock clock) {
        this.manager = manager;
        this.people = people;
        this.memberships = memberships;
        this.trail = trail;
        this.accounts = new Throttle(5, Duration.ofSeconds(10), Duration.ofMinutes(15), clock);
        this.addresses = new Throttle(20, Duration.ofSeconds(10), Duration.ofMinutes(15), clock);
    }

    /** @param address where the attempt comes from */
    public Result attempt(String userName, String password, String address) {
        String account = userName.strip().toLowerCase(Locale.ROOT);
        Duration wait = longer(accounts.pause(account), addresses.pause(address));
        if (!wait.isZero()) {
            trail.record(AuditEvent.of(AuditAction.SIGN_IN_SLOWED).because("password"));
            return new Result(Optional.empty(), wait);
        }
        try {
            Authentication proof = manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                    account, password.length() > PasswordRules.LONGEST * 2 ? "" : password));
            accounts.succeeded(account);
            return new Result(people.findById(UUID.fromString(proof.getName())), Duration.ZERO);
        } catch (AuthenticationException refused) {
            accounts.failed(account);
            addresses.failed(address);
            UUID meant = people.findByUserName(account).map(Person::id).orElse(null);
            trail.record(AuditEvent.of(AuditAction.SIGN_IN_FAILED)
                    .by(meant)
                    .in(memberships.home(meant))
                    .because("password"));
            return new Result(Optional.empty(), longer(accounts.pause(account), addresses.pause(address)));
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
