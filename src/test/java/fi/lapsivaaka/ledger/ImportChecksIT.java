package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.database.PostgresTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses when the transaction of an import ends, whoever wrote it. */
@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class ImportChecksIT {

    @Autowired
    private LedgerImporter importer;

    @Autowired
    private JdbcClient client;

    @Autowired
    private TransactionTemplate transaction;

    private UUID taken = new UUID(0, 0);
    private List<Long> keys = List.of();

    @BeforeEach
    void takeAnImport() throws IOException {
        String content = "tili;summa\n4300;1,00\n4310;2,00\n4320;3,00\n4330;4,00\n";
        taken = importer.take(
                        LedgerSource.of("ledger.csv", content.getBytes(StandardCharsets.UTF_8)),
                        new LedgerOptions("Koekunta " + UUID.randomUUID(), "", 2025, ""),
                        new Origin("Testiaineisto", ""))
                .id();
        keys = client.sql("select key_id from ledger_amount where import_id = ? order by key_id")
                .param(taken)
                .query(Long.class)
                .list();
    }

    /** Writes an import of another year with one amount for each of the keys. */
    private void importOf(List<Long> some) {
        transaction.executeWithoutResult(status -> {
            UUID id = UUID.randomUUID();
            client.sql("""
                            insert into ledger_import
                            select (jsonb_populate_record(one, jsonb_build_object('id', :id, 'key_count', :keys,
                                'file_sha256', encode(sha256(:id::text::bytea), 'hex')))).*
                            from ledger_import one where id = :taken
                            """)
                    .param("id", id)
                    .param("keys", some.size())
                    .param("taken", taken)
                    .update();
            for (long key : some) {
                client.sql("""
                                insert into ledger_amount (import_id, key_id, phase, amount_cents, entry_count)
                                values (?, ?, 'budget', 100, 1)
                                """).params(id, key).update();
            }
        });
    }

    @Test
    void acceptsKeysThatAreThere() {
        assertThatCode(() -> importOf(keys)).doesNotThrowAnyException();
        assertThatCode(() -> importOf(List.of(keys.get(0), keys.get(3)))).doesNotThrowAnyException();
        assertThatCode(() -> importOf(List.of(keys.get(2)))).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAmountWhoseKeyIsNotThere() {
        client.sql("select setval('ledger_key_id_seq', nextval('ledger_key_id_seq') + 10)")
                .query(Long.class)
                .single();
        long missing = keys.get(3) + 5;

        for (List<Long> some : List.of(
                List.of(missing), List.of(keys.get(0), missing), List.of(missing, 1_000_000_000L), List.of(-1L))) {
            assertThatThrownBy(() -> importOf(some))
                    .as(some.toString())
                    .rootCause()
                    .hasMessageContaining("belongs to no key");
        }
    }

    /** Builds the import once more as another method would. */
    private void budget(long cents, int placementAway, int unitAway) {
        transaction.executeWithoutResult(status -> {
            UUID method = UUID.randomUUID();
            client.sql("""
                            insert into classification_method
                            select (jsonb_populate_record(one, jsonb_build_object('id', :id,
                                'rule_set_sha256', encode(sha256(:id::text::bytea), 'hex')))).*
                            from classification_method one limit 1
                            """).param("id", method).update();
            int id = client.sql("""
                            insert into child_budget (method_id, import_id, built_at) values (?, ?, now()) returning id
                            """).params(method, taken).query(Integer.class).single();
            int first = client.sql("select min(id) from child_budget where import_id = ?")
                    .param(taken)
                    .query(Integer.class)
                    .single();
            client.sql("""
                            insert into child_budget_line
                            select :id, year, phase, order_cents, key_id,
                                unit_id + case when key_id = :last then :unit else 0 end,
                                placement_id + case when key_id = :last then :placement else 0 end,
                                amount_cents + case when key_id = :last then :cents else 0 end
                            from child_budget_line where budget_id = :first
                            """)
                    .param("id", id)
                    .param("first", first)
                    .param("last", keys.get(3))
                    .param("cents", cents)
                    .param("placement", placementAway)
                    .param("unit", unitAway)
                    .update();
            client.sql("""
                            insert into child_budget_sum overriding system value
                            select (jsonb_populate_record(one, jsonb_build_object('method_id', :method,
                                'id', nextval(pg_get_serial_sequence('child_budget_sum', 'id'))))).*
                            from child_budget_sum one where import_id = :taken
                                and method_id = (select method_id from child_budget where id = :first)
                            """)
                    .param("method", method)
                    .param("taken", taken)
                    .param("first", first)
                    .update();
            client.sql("""
                            insert into cost_centre_sum
                            select (jsonb_populate_record(one, jsonb_build_object('budget_id', :id))).*
                            from cost_centre_sum one where budget_id = :first
                            """).param("id", id).param("first", first).update();
        });
    }

    @Test
    void acceptsABudgetThatAddsUp() {
        assertThatCode(() -> budget(0, 0, 0)).doesNotThrowAnyException();
    }

    @Test
    void refusesABudgetThatIsACentAway() {
        assertThatThrownBy(() -> budget(1, 0, 0))
                .rootCause()
                .hasMessageContaining("adds up to 1000 but its lines to 1001");
    }

    @Test
    void refusesALineThatNamesNothing() {
        assertThatThrownBy(() -> budget(0, 1_000_000, 0)).rootCause().hasMessageContaining("a way or a unit");
        assertThatThrownBy(() -> budget(0, 0, 1_000_000)).rootCause().hasMessageContaining("a way or a unit");
    }
}
