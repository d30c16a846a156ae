package fi.lapsivaaka.ledger;

import fi.lapsivaaka.people.OrganisationMaker;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the organisation a new service is set up for. */
@Component
final class NewOrganisations implements OrganisationMaker {

    private final OrganisationFinder finder;

    NewOrganisations(OrganisationFinder finder) {
        this.finder = finder;
    }

    @Override
    public Optional<UUID> make(String name, String kind) {
        return name.chars().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(finder.find(name, kind).id())
                : Optional.empty();
    }
}
