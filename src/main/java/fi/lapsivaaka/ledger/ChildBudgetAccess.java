package fi.lapsivaaka.ledger;

import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether anybody may read the child budget of an organisation: an administrator says so; that of practice is open. */
@Component
public class ChildBudgetAccess {

    private final JdbcClient client;

    ChildBudgetAccess(JdbcClient client) {
        this.client = client;
    }

    public boolean isOpen(Organisation organisation) {
        return client.sql("select open from child_budget_visibility where organisation_id = :id")
                .param("id", organisation.id())
                .query(Boolean.class)
                .optional()
                .orElse(organisation.practice());
    }

    /** Whether a visitor may read it: it is open, or they have a role there. */
    public boolean mayRead(Visitor visitor, Organisation organisation) {
        return isOpen(organisation) || visitor.may(Action.READ_CHILD_BUDGET, organisation.id());
    }

    /** Tells of any organisation whether a visitor may read its child budget. */
    public Predicate<Organisation> readableBy(Visitor visitor) {
        return organisation -> mayRead(visitor, organisation);
    }

    /** Opens or closes it. */
    public void set(UUID organisation, boolean open) {
        client.sql("""
                        insert into child_budget_visibility (organisation_id, open) values (:id, :open)
                        on conflict (organisation_id) do update set open = excluded.open
                        """).param("id", organisation).param("open", open).update();
    }

    /** Opens it unless somebody said otherwise before. */
    void openAtFirst(UUID organisation) {
        client.sql("""
                        insert into child_budget_visibility (organisation_id, open) values (:id, true)
                        on conflict (organisation_id) do nothing
                        """).param("id", organisation).update();
    }
}
