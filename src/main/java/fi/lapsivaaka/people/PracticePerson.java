package fi.lapsivaaka.people;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Somebody to be while trying out.
 *
 * @param code part of message keys
 * @param organisation code of the organisation they work for
 */
public record PracticePerson(String code, String name, String organisation, Role role) {

    /** The same in every service. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("lapsivaaka practice " + code).getBytes(StandardCharsets.UTF_8));
    }
}
