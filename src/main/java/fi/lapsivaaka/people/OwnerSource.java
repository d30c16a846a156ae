package fi.lapsivaaka.people;

import java.util.Optional;

/** A room tells whose its objects are; the door asks. */
public interface OwnerSource {

    /** The kind of object it knows. */
    Subject subject();

    /**
     * @param id as it stands in the address: anything a stranger may have typed
     * @return empty when there is no such object
     */
    Optional<Owner> find(String id);
}
