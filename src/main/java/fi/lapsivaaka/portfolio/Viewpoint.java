package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose matters somebody may see, as parameters of a query. */
final class Viewpoint {

    /** Stands where a list must not be empty, and for nobody. */
    private static final UUID NOWHERE = new UUID(0, 0);

    /**
     * Whether a matter {@code p} is one that the visitor made without an owner, was invited to, or reads in an organisation.
     */
    static final String OPEN = """
            (p.owner_id in (:readable) or (p.owner_id is null and p.author_id = :person)
                or exists (select 1 from contributor c where c.proposal_id = p.id and c.person_id = :person))""";

    /** Whether it is the visitor's own work. */
    static final String MINE = """
            (p.author_id = :person
                or exists (select 1 from contributor c where c.proposal_id = p.id and c.person_id = :person))""";

    /** Whether nothing later has been made of it. */
    static final String NEWEST = "not exists (select 1 from proposal later where later.previous_id = p.id)";

    private Viewpoint() {}

    /** Organisations whose drafts may be read, and those of which the council's page may. */
    static Map<String, Object> of(Visitor visitor) {
        return Map.of(
                "readable", list(visitor.organisations(Action.READ_DRAFT)),
                "council", list(visitor.organisations(Action.READ_COUNCIL_PAGE)),
                "person", visitor.signedIn() ? visitor.id() : NOWHERE);
    }

    private static List<UUID> list(List<UUID> organisations) {
        return organisations.isEmpty() ? List.of(NOWHERE) : organisations;
    }
}
