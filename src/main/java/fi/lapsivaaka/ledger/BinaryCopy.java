package fi.lapsivaaka.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * One {@code COPY … FROM STDIN (FORMAT binary)}: rows of fields in PostgreSQL's own form, which neither side has to write
 * out and read back. A row is begun with its number of fields, then each field is given in order.
 */
public final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};

    private static final int CHUNK = 1 << 16;

    /** Object ids of the types whose arrays are sent. */
    private static final int INTEGER = 23;

    private static final int BIGINT = 20;

    private static final int DATE = 1082;

    private final PGCopyOutputStream copy;
    private ByteBuffer buffer = ByteBuffer.allocate(2 * CHUNK);

    /**
     * @param target table and columns, as {@code ledger_amount (import_id, key_id)}
     */
    public BinaryCopy(PGConnection connection, String target) throws SQLException {
        copy = new PGCopyOutputStream(connection, "copy " + target + " from stdin (format binary)", 1);
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins a row. */
    public void row(int fields) throws SQLException {
        if (buffer.position() > CHUNK) {
            send();
        }
        room(2).putShort((short) fields);
    }

    public void smallint(int value) {
        room(6).putInt(2).putShort((short) value);
    }

    public void bigint(long value) {
        room(12).putInt(8).putLong(value);
    }

    public void integer(int value) {
        room(8).putInt(4).putInt(value);
    }

    public void uuid(UUID value) {
        room(20).putInt(16).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
    }

    public void text(String value) {
        if (value.isEmpty()) {
            room(4).putInt(0);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        room(4 + bytes.length).putInt(bytes.length).put(bytes);
    }

    /** Begins an array of {@code length} integers, each given by {@link #integer}. */
    void integers(int length) {
        array(INTEGER, length, 8, false);
    }

    /** Begins an array of {@code length} bigints, each given by {@link #bigint}. */
    void bigints(int length) {
        array(BIGINT, length, 12, false);
    }

    /** Begins an array of days; their sizes in bytes must be known beforehand, so nulls are counted. */
    void dates(int length, int nulls) {
        int size = length == 0 ? 12 : 20 + length * 8 - nulls * 4;
        head(DATE, length, size, nulls > 0);
    }

    /** A day as days since 1 January 2000. */
    void date(int day) {
        room(8).putInt(4).putInt(day);
    }

    void nothing() {
        room(4).putInt(-1);
    }

    private void array(int type, int length, int size, boolean nulls) {
        head(type, length, length == 0 ? 12 : 20 + length * size, nulls);
    }

    private void head(int type, int length, int size, boolean nulls) {
        room(24).putInt(size).putInt(length == 0 ? 0 : 1).putInt(nulls ? 1 : 0).putInt(type);
        if (length > 0) {
            buffer.putInt(length).putInt(1);
        }
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            buffer = ByteBuffer.allocate(Math.max(2 * buffer.capacity(), buffer.position() + bytes))
                    .put(buffer.flip());
        }
        return buffer;
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    /** Ends the transfer; without it nothing was sent. */
    public void finish() throws SQLException {
        room(2).putShort((short) -1);
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
