package fi.lapsivaaka.proposal;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whose a draft is, and who was invited to it. */
@Component
final class DraftOwners implements OwnerSource {

    private final JdbcClient client;

    DraftOwners(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Subject subject() {
        return Subject.DRAFT;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id).flatMap(draft -> client.sql("select owner_id, author_id from proposal where id = :id")
                .param("id", draft)
                .query((row, line) -> new Owner(
                        organisations(row.getObject("owner_id", UUID.class)),
                        row.getObject("author_id", UUID.class),
                        guests(draft),
                        false))
                .optional());
    }

    private static Set<UUID> organisations(@Nullable UUID owner) {
        return owner == null ? Set.of() : Set.of(owner);
    }

    private Set<UUID> guests(UUID draft) {
        return client.sql("select person_id from contributor where proposal_id = :id")
                .param("id", draft)
                .query(UUID.class)
                .set();
    }
}
