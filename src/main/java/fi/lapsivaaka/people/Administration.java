package fi.lapsivaaka.people;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done to accounts and roles. Every change ends up in the audit trail, in the same transaction. */
@Component
public class Administration {

    private final People people;
    private final Memberships memberships;
    private final RuleKeepers keepers;
    private final OneTimeLinks links;
    private final ReminderAddresses reminders;
    private final PasswordEncoder encoder;
    private final AuditTrail trail;
    private final Clock clock;

    Administration(
            People people,
            Memberships memberships,
            RuleKeepers keepers,
            OneTimeLinks links,
            ReminderAddresses reminders,
            PasswordEncoder encoder,
            AuditTrail trail,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.keepers = keepers;
        this.links = links;
        this.reminders = reminders;
        this.encoder = encoder;
        this.trail = trail;
        this.clock = clock;
    }

    /** Makes the first administrator, whose organisation keeps the national rules. @return empty when the link was used meanwhile */
    @Transactional
    public Optional<Person> setUp(
            OneTimeLinks.Link link, String name, String userName, String password, UUID organisation) {
        if (!links.use(link)) {
            return Optional.empty();
        }
        Person person = people.save(Person.local(name, userName, clock.instant())
                .withPassword(Objects.requireNonNull(encoder.encode(password)), clock.instant()));
        memberships.give(person.id(), organisation, Role.ADMINISTRATOR, false);
        keepers.add(organisation);
        record(AuditAction.SERVICE_SET_UP, person.id(), organisation, person.id(), "");
        return Optional.of(person);
    }

    /** Makes an account without a password. @return the token of the link by which it is set */
    @Transactional
    public String invite(String name, String userName, UUID organisation, Role role, Visitor by) {
        Person person = people.save(Person.local(name, userName, clock.instant()));
        memberships.give(person.id(), organisation, role, false);
        record(AuditAction.PERSON_INVITED, by.person(), organisation, person.id(), role.code());
        return links.make(OneTimeLinks.Purpose.INVITATION, person.id());
    }

    /**
     * Ends every session of somebody whose password is forgotten, or known to others.
     *
     * @return the token of a link by which they set another
     */
    @Transactional
    public String reset(Person person, Visitor by) {
        people.save(person.signedOut(clock.instant()));
        record(AuditAction.RESET_LINK_MADE, by.person(), null, person.id(), "");
        return links.make(OneTimeLinks.Purpose.RESET, person.id());
    }

    /** Sets the password a link is for. @return empty when the link was used meanwhile */
    @Transactional
    public Optional<Person> setPassword(OneTimeLinks.Link link, String password) {
        return links.use(link) && link.person() != null
                ? people.findById(link.person())
                        .filter(person -> person.closedAt() == null)
                        .map(person -> setPassword(person, password))
                : Optional.empty();
    }

    /** Sets the password of whoever asks; every session begun before is over. */
    @Transactional
    public Person setPassword(Person person, String password) {
        Person saved =
                people.save(person.withPassword(Objects.requireNonNull(encoder.encode(password)), clock.instant()));
        record(AuditAction.PASSWORD_SET, person.id(), null, person.id(), "");
        return saved;
    }

    @Transactional
    public void give(Person person, UUID organisation, Role role, Visitor by) {
        if (memberships.give(person.id(), organisation, role, false)) {
            record(AuditAction.ROLE_GIVEN, by.person(), organisation, person.id(), role.code());
        }
    }

    /** @return whether it was taken; the last administrator of an organisation keeps the role */
    @Transactional
    public boolean take(Person person, UUID organisation, Role role, Visitor by) {
        if (role == Role.ADMINISTRATOR && memberships.count(organisation, role) < 2) {
            return false;
        }
        if (memberships.take(person.id(), organisation, role)) {
            record(AuditAction.ROLE_TAKEN, by.person(), organisation, person.id(), role.code());
        }
        return true;
    }

    /** Lets somebody in no more. */
    @Transactional
    public void close(Person person, Visitor by) {
        people.save(person.closed(clock.instant()));
        reminders.forget(person.id());
        record(AuditAction.ACCOUNT_CLOSED, by.person(), null, person.id(), "");
    }

    /** Forgets who somebody was; what they did stays in the trail under their id. */
    @Transactional
    public void anonymise(Person person, Visitor by) {
        people.save(person.anonymised(clock.instant()));
        reminders.forget(person.id());
        record(AuditAction.PERSON_ANONYMISED, by.person(), null, person.id(), "");
    }

    /** Whether all roles of a person lie in the hands of a visitor: only then may their account itself be touched. */
    public boolean holds(Visitor visitor, Person person) {
        List<UUID> own = visitor.organisations(Action.ADMINISTER_PEOPLE);
        return memberships.of(person.id()).stream()
                .map(Membership::organisation)
                .allMatch(own::contains);
    }

    private void record(
            AuditAction action, @Nullable UUID actor, @Nullable UUID organisation, UUID person, String reason) {
        trail.record(AuditEvent.of(action)
                .by(actor)
                .in(organisation != null ? organisation : memberships.home(person))
                .on("person", person)
                .because(reason));
    }
}
