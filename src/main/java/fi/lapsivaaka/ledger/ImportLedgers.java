package fi.lapsivaaka.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an import asks and tells the database beside its entries; every call belongs to its transaction. */
@Component
class ImportLedgers {

    private final JdbcClient client;
    private final JdbcTemplate template;

    ImportLedgers(JdbcClient client, JdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    /** Two imports of one organisation wait for each other, so that neither overlooks the other's figures. */
    void lock(UUID organisation) {
        client.sql("select id from organisation where id = :id for update")
                .param("id", organisation)
                .query(UUID.class)
                .single();
    }

    /** How many different keys the entries of an import have. */
    long keys(UUID importId) {
        return client.sql("select count(distinct key_id) from ledger_amount where import_id = :import")
                .param("import", importId)
                .query(Long.class)
                .single();
    }

    /**
     * Keeps what an import adds up to in the database, by year and phase.
     *
     * @throws IllegalStateException when that is not what its file adds up to
     */
    void keepTotals(UUID importId, ImportCount count) {
        Map<Integer, Map<Phase, Long>> kept = new TreeMap<>();
        client.sql("""
                        insert into ledger_import_year (import_id, year, phase, total_cents)
                        select import_id, year, phase, sum(amount_cents)::bigint
                        from ledger_amount join ledger_key on ledger_key.id = key_id
                        where import_id = :import group by import_id, year, phase
                        returning year, phase, total_cents
                        """).param("import", importId).query(row -> {
            kept.computeIfAbsent(row.getInt("year"), any -> new TreeMap<>())
                    .put(Phase.of(row.getString("phase")), row.getLong("total_cents"));
        });
        if (!kept.equals(count.totals())) {
            throw new IllegalStateException("the file adds up to " + count.totals() + " but " + kept + " was kept");
        }
    }

    void keepSums(UUID importId, List<PrintedSum> sums) {
        template.batchUpdate(
                """
                insert into ledger_import_sum (import_id, line, year, phase, name, printed_cents, counted_cents)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                sums.stream()
                        .map(sum -> new Object[] {
                            importId,
                            sum.line(),
                            sum.year(),
                            sum.phase().code(),
                            sum.name(),
                            sum.printed().cents(),
                            sum.counted().cents()
                        })
                        .toList());
    }
}
