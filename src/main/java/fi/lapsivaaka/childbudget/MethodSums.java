package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerImport;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sums that older rules and choices told of the same imports; they stay as they were. */
@Component
class MethodSums {

    private final JdbcClient client;

    MethodSums(JdbcClient client) {
        this.client = client;
    }

    /** The methods by which all of these imports were summed, the newest first. */
    List<MethodComparison.Method> of(Collection<LedgerImport> counting) {
        if (counting.isEmpty()) {
            return List.of();
        }
        return client.sql("""
                        select method.id, rule_set_version, rule_set_sha256, profile, max(built_at) as built_at
                        from child_budget join classification_method method on method.id = method_id
                        where import_id in (:imports)
                        group by method.id, rule_set_version, rule_set_sha256, profile
                        having count(*) = :count
                        order by max(built_at) desc, method.id
                        """)
                .param("imports", ids(counting))
                .param("count", counting.size())
                .query((row, number) -> new MethodComparison.Method(
                        row.getObject("id", UUID.class),
                        row.getString("rule_set_version"),
                        row.getString("rule_set_sha256"),
                        row.getString("profile"),
                        row.getObject("built_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    String version(UUID method) {
        return client.sql("select rule_set_version from classification_method where id = :id")
                .param("id", method)
                .query(String.class)
                .single();
    }

    /** Euros for children by value of a dimension; empty when the method has not summed all of the imports. */
    Optional<Map<String, Money>> children(
            UUID method, Collection<LedgerImport> counting, Selection selection, Dimension by) {
        if (of(counting).stream().noneMatch(one -> one.id().equals(method))) {
            return Optional.empty();
        }
        Map<String, Money> sums = new LinkedHashMap<>();
        client.sql("select " + by.column() + """
                         as value, sum(child_cents)::bigint as cents from child_budget_sum
                        where method_id = :method and import_id in (:imports) and year = :year and phase in (:phases)
                        group by 1 order by 1
                        """)
                .param("method", method)
                .param("imports", ids(counting))
                .param("year", selection.year())
                .param("phases", ChildBudgets.phases(List.copyOf(counting), selection.phase()))
                .query(row -> {
                    sums.put(row.getString("value"), new Money(row.getLong("cents")));
                });
        return Optional.of(sums);
    }

    static List<UUID> ids(Collection<LedgerImport> counting) {
        return counting.stream().map(LedgerImport::id).toList();
    }
}
