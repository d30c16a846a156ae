package fi.lapsivaaka.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Reads the whole trail and computes every hash anew. It needs nothing but a connection that may read. */
public final class ChainVerifier {

    private static final int ROWS_AT_ONCE = 1_000;

    /** What is wrong with a row. */
    public enum Fault {
        /** Its fields do not give its hash: it was changed. */
        CHANGED,
        /** Rows before it are gone, or it was slipped in. */
        OUT_OF_ORDER,
        /** It does not hold the hash of the row before. */
        NOT_LINKED
    }

    /** The first row at which the chain breaks. */
    public record Break(long number, Fault fault) {}

    /**
     * What was found.
     *
     * @param entries rows that are whole, from the first on
     * @param head hash of the last of them; who writes it down elsewhere can later tell that no newer rows were cut off
     * @param broken the first broken link; null when there is none
     */
    public record Result(
            long entries, String head, @Nullable Break broken) {}

    private ChainVerifier() {}

    /** Verifies the chain as it stands at this moment. */
    public static Result verify(Connection connection) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery("select * from audit_entry order by number")) {
                return verify(rows);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(automatic);
        }
    }

    private static Result verify(ResultSet rows) throws SQLException {
        long whole = 0;
        String head = AuditEntry.BEGINNING;
        while (rows.next()) {
            AuditEntry entry = AuditEntry.read(rows, 0);
            Fault fault = fault(entry, whole + 1, head);
            if (fault != null) {
                return new Result(whole, head, new Break(entry.number(), fault));
            }
            whole++;
            head = entry.sha256();
        }
        return new Result(whole, head, null);
    }

    private static @Nullable Fault fault(AuditEntry entry, long expected, String head) {
        if (entry.number() != expected) {
            return Fault.OUT_OF_ORDER;
        }
        if (!entry.previous().equals(head)) {
            return Fault.NOT_LINKED;
        }
        return entry.sha256().equals(entry.computed()) ? null : Fault.CHANGED;
    }
}
