package fi.lapsivaaka.ledger;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What the reader found out about a file before its first row.
 *
 * @param line line of the header, from 1; lines above it (titles) are left out
 * @param columns all columns, in the order of the file
 * @param amountColumn the column whose amounts {@link LedgerRow#amount()} gives
 */
public record LedgerHeader(
        long line, List<LedgerColumn> columns, LedgerColumn amountColumn, char delimiter, Charset encoding) {

    public LedgerHeader {
        columns = List.copyOf(columns);
    }

    /** The columns the reader makes no use of. */
    public List<LedgerColumn> unused() {
        return columns.stream().filter(column -> column.field() == null).toList();
    }
}
