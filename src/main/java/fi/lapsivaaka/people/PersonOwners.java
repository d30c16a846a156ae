package fi.lapsivaaka.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in which organisations somebody has roles: the administrators of each may see them. */
@Component
final class PersonOwners implements OwnerSource {

    private final People people;
    private final Memberships memberships;

    PersonOwners(People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    @Override
    public Subject subject() {
        return Subject.PERSON;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id)
                .flatMap(people::findById)
                .map(person -> new Owner(
                        memberships.of(person.id()).stream()
                                .map(Membership::organisation)
                                .collect(Collectors.toUnmodifiableSet()),
                        null,
                        Set.of(),
                        false));
    }
}
