package fi.lapsivaaka.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
     * Keeps what an import adds up to, by year and phase.
     *
     * @throws IllegalStateException when that is not what the database adds up to
     */
    void keepTotals(UUID importId, ImportCount count) {
        Map<Phase, Long> kept = new EnumMap<>(Phase.class);
        client.sql("""
                        select phase, sum(amount_cents)::bigint as total_cents from ledger_amount
                        where import_id = :import group by phase
                        """).param("import", importId).query(row -> {
            kept.put(Phase.of(row.getString("phase")), row.getLong("total_cents"));
        });
        if (!kept.equals(count.byPhase())) {
            throw new IllegalStateException("the file adds up to " + count.byPhase() + " but " + kept + " was kept");
        }
        List<Object[]> rows = new ArrayList<>();
        count.totals()
                .forEach((year, phases) ->
                        phases.forEach((phase, cents) -> rows.add(new Object[] {importId, year, phase.code(), cents})));
        template.batchUpdate(
                "insert into ledger_import_year (import_id, year, phase, total_cents) values (?, ?, ?, ?)", rows);
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
