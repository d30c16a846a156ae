package fi.lapsivaaka.childbudget;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows that many others share, each kept once and for good: the ways rules place keys, and the units of ledgers. They are
 * kept in transactions of their own, so that nobody who needs the same row has to wait for the end of an import.
 */
@Component
class SharedRows {

    private static final int MOST_REMEMBERED = 50_000;

    private final JdbcTemplate template;
    private final TransactionTemplate own;
    private final Map<Placement, Integer> ways = new HashMap<>();
    private final Map<BudgetUnit, Integer> units = new HashMap<>();

    SharedRows(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The id of each way, in {@code placement}. */
    synchronized Map<Placement, Integer> ways(Collection<Placement> wanted) {
        return ids(wanted, ways, "placement", SharedRows::fingerprint, (fresh, fingerprints) -> {
            template.update(
                    """
                    insert into placement (fingerprint, rule_id, service, family, level, level_weights, life_stages,
                        provision, care_structure, statutory, child_share, share_basis, allocation_key, confidence)
                    select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::text[])
                    on conflict do nothing
                    """,
                    fingerprints,
                    texts(fresh, Placement::rule),
                    texts(fresh, Placement::service),
                    texts(fresh, Placement::family),
                    texts(fresh, Placement::level),
                    texts(fresh, Placement::writtenWeights),
                    texts(fresh, placement -> String.join(",", placement.lifeStages())),
                    texts(fresh, Placement::provision),
                    texts(fresh, Placement::careStructure),
                    texts(fresh, Placement::statutory),
                    fresh.stream().map(Placement::childShare).toArray(Integer[]::new),
                    texts(fresh, Placement::shareBasis),
                    texts(fresh, Placement::allocationKey),
                    texts(fresh, Placement::confidence));
        });
    }

    /** The id of each unit, in {@code budget_unit}. */
    synchronized Map<BudgetUnit, Integer> units(Collection<BudgetUnit> wanted) {
        return ids(
                wanted,
                units,
                "budget_unit",
                unit -> Fingerprint.of(unit.body(), unit.resultArea(), unit.area()),
                (fresh, fingerprints) -> template.update(
                        """
                        insert into budget_unit (fingerprint, body, result_area, area)
                        select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) on conflict do nothing
                        """,
                        fingerprints,
                        texts(fresh, BudgetUnit::body),
                        texts(fresh, BudgetUnit::resultArea),
                        texts(fresh, BudgetUnit::area)));
    }

    /** Writes rows that may be there already. */
    private interface Writer<T> {
        void write(List<T> rows, UUID[] fingerprints);
    }

    private <T> Map<T, Integer> ids(
            Collection<T> wanted,
            Map<T, Integer> known,
            String table,
            Function<T, UUID> fingerprint,
            Writer<T> writer) {
        Set<T> rows = new LinkedHashSet<>(wanted);
        if (known.size() + rows.size() > MOST_REMEMBERED) {
            known.clear();
        }
        List<T> fresh = rows.stream().filter(row -> !known.containsKey(row)).toList();
        if (!fresh.isEmpty()) {
            UUID[] fingerprints = fresh.stream().map(fingerprint).toArray(UUID[]::new);
            Map<UUID, Integer> kept = new HashMap<>();
            own.executeWithoutResult(status -> {
                writer.write(fresh, fingerprints);
                template.query(
                        "select fingerprint, id from " + table + " where fingerprint = any (?::uuid[])",
                        row -> {
                            kept.put(row.getObject("fingerprint", UUID.class), row.getInt("id"));
                        },
                        (Object) fingerprints);
            });
            for (int i = 0; i < fingerprints.length; i++) {
                known.put(fresh.get(i), kept.get(fingerprints[i]));
            }
        }
        Map<T, Integer> ids = new HashMap<>();
        rows.forEach(row -> ids.put(row, known.get(row)));
        return ids;
    }

    private static <T> Object texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static UUID fingerprint(Placement placement) {
        return Fingerprint.of(
                placement.rule(),
                placement.service(),
                placement.family(),
                placement.level(),
                placement.writtenWeights(),
                String.join(",", placement.lifeStages()),
                placement.provision(),
                placement.careStructure(),
                placement.statutory(),
                String.valueOf(placement.childShare()),
                placement.shareBasis(),
                placement.allocationKey(),
                placement.confidence());
    }
}
