package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The way of amounts into the database: by {@code COPY} into a table that ends with the transaction, from there to keys
 * and amounts. Every call belongs to the transaction of an import.
 */
@Component
class IncomingAmounts {

    private static final String TABLE = """
            create temporary table incoming_amount (
                fingerprint uuid, year smallint,
                body text, result_area text, cost_centre text, cost_centre_name text,
                service_class text, service_class_name text, account text, account_name text,
                supplier text, supplier_industry text, area text,
                phase text, amount_cents bigint, entry_count bigint
            ) on commit drop
            """;

    private final JdbcTemplate template;
    private final JdbcClient client;

    IncomingAmounts(JdbcTemplate template, JdbcClient client) {
        this.template = template;
        this.client = client;
    }

    /** Fills a transfer and tells what was counted on the way. */
    interface Filling<T> {
        T fill(AmountLoad load) throws IOException;
    }

    <T> T copy(UUID organisation, Filling<T> filling) {
        template.execute(TABLE);
        T counted = template.execute((ConnectionCallback<T>) connection -> {
            try (AmountLoad load = new AmountLoad(connection.unwrap(PGConnection.class), organisation)) {
                T filled = filling.fill(load);
                load.finish();
                return filled;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Objects.requireNonNull(counted);
    }

    /**
     * Keeps the keys that are not known yet.
     *
     * @return how many keys came in, known or not
     */
    long keepKeys(UUID organisation) {
        client.sql("""
                        insert into ledger_key (fingerprint, organisation_id, year, body, result_area, cost_centre,
                            cost_centre_name, service_class, service_class_name, account, account_name, supplier,
                            supplier_industry, area)
                        select distinct on (fingerprint) fingerprint, :organisation::uuid, year, body, result_area,
                            cost_centre, cost_centre_name, service_class, service_class_name, account, account_name,
                            supplier, supplier_industry, area
                        from incoming_amount
                        on conflict (fingerprint) do nothing
                        """).param("organisation", organisation).update();
        return client.sql("select count(distinct fingerprint) from incoming_amount")
                .query(Long.class)
                .single();
    }

    void keepAmounts(UUID importId) {
        client.sql("""
                        insert into ledger_amount (import_id, key_id, phase, amount_cents, entry_count)
                        select :import::uuid, key.id, incoming.phase, sum(incoming.amount_cents), sum(incoming.entry_count)
                        from incoming_amount incoming join ledger_key key using (fingerprint)
                        group by key.id, incoming.phase
                        """).param("import", importId).update();
    }

    /** What an import adds up to in the database. */
    Set<LedgerImport.PhaseTotal> totals(UUID importId) {
        return client.sql("""
                        select phase, sum(amount_cents)::bigint as total_cents from ledger_amount
                        where import_id = :import group by phase
                        """)
                .param("import", importId)
                .query(LedgerImport.PhaseTotal.class)
                .set();
    }
}
