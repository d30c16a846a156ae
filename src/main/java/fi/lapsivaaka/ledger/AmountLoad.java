package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Sums rows by key and phase and sends the sums to the temporary table {@code incoming_amount} by {@code COPY}. Rows of
 * keys that no longer fit in memory are sent as they come; the same key may so arrive more than once.
 */
final class AmountLoad implements AutoCloseable {

    private static final int MOST_KEYS = 120_000;

    private final UUID organisation;
    private final PGCopyOutputStream stream;
    private final Map<LedgerKey, Map<Phase, Sum>> sums = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private final MessageDigest digest = sha256();

    /** Cents of one key in one phase, and how many entries they came from. */
    private static final class Sum {

        private long cents;
        private long entries;

        private void add(Money money) {
            cents = Math.addExact(cents, money.cents());
            entries++;
        }
    }

    AmountLoad(PGConnection connection, UUID organisation) throws SQLException {
        this.organisation = organisation;
        this.stream = new PGCopyOutputStream(connection, "copy incoming_amount from stdin", 1 << 16);
    }

    void add(LedgerRow row) throws IOException {
        Map<Phase, Sum> kept = sums.get(row.key());
        Map<Phase, Sum> byPhase = kept == null ? new EnumMap<>(Phase.class) : kept;
        for (Map.Entry<Phase, Money> amount : row.amounts().entrySet()) {
            byPhase.computeIfAbsent(amount.getKey(), any -> new Sum()).add(amount.getValue());
        }
        if (kept == null && sums.size() < MOST_KEYS) {
            sums.put(row.key(), byPhase);
        } else if (kept == null) {
            send(row.key(), byPhase);
        }
    }

    /** Sends what is left and ends the transfer; without it nothing was sent. */
    void finish() throws IOException, SQLException {
        for (Map.Entry<LedgerKey, Map<Phase, Sum>> entry : sums.entrySet()) {
            send(entry.getKey(), entry.getValue());
        }
        stream.endCopy();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void send(LedgerKey key, Map<Phase, Sum> byPhase) throws IOException {
        line.setLength(0);
        for (String text : texts(key)) {
            escape(text);
        }
        String texts = line.toString();
        String start = fingerprint(key.year() + "\t" + texts) + "\t" + key.year() + "\t" + texts;
        for (Map.Entry<Phase, Sum> sum : byPhase.entrySet()) {
            String row =
                    start + sum.getKey().code() + "\t" + sum.getValue().cents + "\t" + sum.getValue().entries + "\n";
            stream.write(row.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> texts(LedgerKey key) {
        return List.of(
                key.body(),
                key.resultArea(),
                key.costCentre(),
                key.costCentreName(),
                key.serviceClass(),
                key.serviceClassName(),
                key.account(),
                key.accountName(),
                key.supplier(),
                key.supplierIndustry(),
                key.area());
    }

    /** A text as COPY wants it, with the tab after it. */
    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(letter);
            }
        }
        line.append('\t');
    }

    /** Names a key by what it says: the organisation and every column, apart by tabs. */
    private UUID fingerprint(String columns) {
        digest.update(organisation.toString().getBytes(StandardCharsets.UTF_8));
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(columns.getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
