package fi.lapsivaaka.ledger;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whose a succession is: of the organisation of the cost centres, or of the two organisations. */
@Component
final class SuccessionOwners implements OwnerSource {

    private final JdbcClient client;

    SuccessionOwners(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Subject subject() {
        return Subject.SUCCESSION;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id)
                .map(succession -> client.sql("""
                                select organisation_id from cost_centre_succession where id = :id
                                union select from_id from organisation_succession where id = :id
                                union select to_id from organisation_succession where id = :id
                                """)
                        .param("id", succession)
                        .query(UUID.class)
                        .set())
                .filter(found -> !found.isEmpty())
                .map(found -> new Owner(Set.copyOf(found), null, Set.of(), false));
    }
}
