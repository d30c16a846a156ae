package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Puts the phases and parts of a key together again. Takes rows in the order of {@code id}, with what
 * {@link LedgerAmounts#key} reads, {@code phase} and {@code amount_cents}.
 */
public final class KeyGatherer implements RowCallbackHandler {

    private final Consumer<KeyedAmounts> consumer;
    private long keyId;
    private @Nullable LedgerKey key;
    private Map<Phase, Money> amounts = new EnumMap<>(Phase.class);

    /** Tells each key when the rows of the next begin. */
    public KeyGatherer(Consumer<KeyedAmounts> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        if (key == null || id != keyId) {
            finish();
            keyId = id;
            key = LedgerAmounts.key(row);
            amounts = new EnumMap<>(Phase.class);
        }
        amounts.merge(Phase.of(row.getString("phase")), new Money(row.getLong("amount_cents")), Money::plus);
    }

    /** Tells the last key. */
    public void finish() {
        if (key != null) {
            consumer.accept(new KeyedAmounts(keyId, key, amounts));
            key = null;
        }
    }
}
