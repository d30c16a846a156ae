package fi.lapsivaaka.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The amounts taken in, key by key. */
@Component
public class LedgerAmounts {

    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient client;

    LedgerAmounts(JdbcClient client) {
        this.client = client;
    }

    /** Goes through the keys of an import in constant memory. */
    @Transactional(readOnly = true)
    public void forEach(UUID importId, Consumer<KeyedAmounts> consumer) {
        KeyGatherer gatherer = new KeyGatherer(consumer);
        client.sql("""
                        select key.*, organisation.name_fi, organisation.kind, amount.phase, amount.amount_cents
                        from ledger_amount amount
                        join ledger_key key on key.id = amount.key_id
                        join organisation on organisation.id = key.organisation_id
                        where amount.import_id = :import
                        order by key.id, amount.phase
                        """).withFetchSize(ROWS_AT_ONCE).param("import", importId).query(gatherer);
        gatherer.finish();
    }

    /** Reads the columns of {@code ledger_key} and its organisation. */
    public static LedgerKey key(ResultSet row) throws SQLException {
        return new LedgerKey(
                row.getString("name_fi"),
                row.getString("kind"),
                row.getString("body"),
                row.getString("result_area"),
                row.getString("cost_centre"),
                row.getString("cost_centre_name"),
                row.getString("service_class"),
                row.getString("service_class_name"),
                row.getString("account"),
                row.getString("account_name"),
                row.getString("supplier"),
                row.getString("supplier_industry"),
                row.getString("area"),
                row.getInt("year"));
    }
}
