package fi.lapsivaaka.people;

import java.util.Optional;
import java.util.UUID;

/** Makes the organisation that the first administrator belongs to; the room that keeps organisations does it. */
public interface OrganisationMaker {

    /**
     * @param name of a municipality or a county, as people write it
     * @param kind {@code kunta} or {@code hva}
     * @return empty when no such municipality or county is known
     */
    Optional<UUID> make(String name, String kind);
}
