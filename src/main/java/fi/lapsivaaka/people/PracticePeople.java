package fi.lapsivaaka.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The fictional people of practice mode, listed in {@code db/reference/demo/practice-people.csv}. In a service with real
 * accounts there are none, and those of an earlier trial cannot be signed in as.
 */
@Component
@Order(200)
public class PracticePeople implements ApplicationRunner {

    private static final String FILE = "/db/reference/demo/practice-people.csv";

    private final SignInSettings settings;
    private final People people;
    private final Memberships memberships;
    private final RuleKeepers keepers;
    private final Clock clock;
    private final List<PracticePerson> all = read();

    PracticePeople(SignInSettings settings, People people, Memberships memberships, RuleKeepers keepers, Clock clock) {
        this.settings = settings;
        this.people = people;
        this.memberships = memberships;
        this.keepers = keepers;
        this.clock = clock;
    }

    private static List<PracticePerson> read() {
        try (InputStream file = PracticePeople.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new PracticePerson(cells[0], cells[1], cells[2], role(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Role role(String code) {
        return code.equals(Role.CONTRIBUTOR.code()) ? Role.CONTRIBUTOR : Role.of(code);
    }

    /** Those whose organisation is there; none outside practice mode. */
    public List<PracticePerson> all() {
        return settings.practice()
                ? all.stream()
                        .filter(one ->
                                memberships.organisation(one.organisation()).isPresent())
                        .toList()
                : List.of();
    }

    /** The account of one of them; empty outside practice mode. */
    public Optional<Person> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst().map(this::account);
    }

    private Person account(PracticePerson one) {
        Person person = people.findById(one.id())
                .map(known -> known.closedAt() == null ? known : people.save(known.reopened()))
                .orElseGet(() -> people.save(Person.practice(one.id(), one.name(), one.code(), clock.instant())));
        Optional<UUID> organisation = memberships.organisation(one.organisation());
        if (one.role() == Role.APPROVER) {
            organisation.ifPresent(keepers::add);
        }
        if (one.role() != Role.CONTRIBUTOR) {
            organisation.ifPresent(id -> memberships.give(person.id(), id, one.role(), false));
        }
        return person;
    }

    /** In a service with real accounts, ends what sessions of practice there may be. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.practice()) {
            people.findPractice().stream()
                    .filter(person -> person.closedAt() == null)
                    .forEach(person -> people.save(person.closed(clock.instant())));
        } else {
            all().forEach(this::account);
        }
    }
}
