package fi.lapsivaaka.preparation;

import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Matrix;
import fi.lapsivaaka.people.Role;
import fi.lapsivaaka.proposal.KeptDraft;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who may work on a draft: the people of its organisation with such a role, and whoever was invited to it. */
@Repository
public class Colleagues {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient client;

    Colleagues(JdbcClient client) {
        this.client = client;
    }

    /** By name; those whose account is closed are left out. */
    public List<Author> of(KeptDraft draft) {
        UUID owner = draft.ownerId();
        UUID author = draft.authorId();
        return client.sql("""
            select p.id, p.name from person p
            where p.closed_at is null and p.name <> '' and (
                exists (select from membership m
                    where m.person_id = p.id and m.organisation_id = :owner and m.role in (:roles))
                or exists (select from contributor c where c.person_id = p.id and c.proposal_id = :draft)
                or (:ownerless and p.id = :author))
            order by lower(p.name), p.id
            """)
                .param("owner", owner == null ? NOWHERE : owner)
                .param("ownerless", owner == null)
                .param("author", author == null ? NOWHERE : author)
                .param("draft", draft.id())
                .param(
                        "roles",
                        Matrix.allowed(Action.EDIT_DRAFT).stream()
                                .map(Role::code)
                                .toList())
                .query((row, number) -> new Author(row.getString("id"), row.getString("name")))
                .list();
    }
}
