package fi.lapsivaaka.activity;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whose a file of activity figures on its way in is: of the person who handed it over. */
@Component
final class IncomingActivityOwners implements OwnerSource {

    private final JdbcClient client;

    IncomingActivityOwners(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Subject subject() {
        return Subject.INCOMING_ACTIVITY;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id).flatMap(file -> client.sql("select received_from from incoming_activity where id = :id")
                .param("id", file)
                .query((row, line) -> Owner.author(row.getObject("received_from", UUID.class)))
                .optional());
    }
}
