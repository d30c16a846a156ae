package fi.lapsivaaka.ledger;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What the reader found out about a file before its first row.
 *
 * @param line line of the header, from 1; lines above it (titles) are left out
 * @param columns all columns, in the order of the file
 * @param amountColumn the column whose amounts {@link LedgerRow#amount()} gives
 * @param sheet name of the sheet of a workbook, or the empty text
 */
public record LedgerHeader(
        long line,
        List<LedgerColumn> columns,
        LedgerColumn amountColumn,
        char delimiter,
        Charset encoding,
        String sheet) {

    public LedgerHeader {
        columns = List.copyOf(columns);
    }

    /** The columns the reader makes no use of. */
    public List<LedgerColumn> unused() {
        return columns.stream().filter(column -> column.field() == null).toList();
    }

    /** The year of the figures that the header tells: that of the column counted, or else the newest; 0 when none. */
    int year() {
        return amountColumn.year() > 0
                ? amountColumn.year()
                : columns.stream()
                        .filter(LedgerColumn::isAmount)
                        .mapToInt(LedgerColumn::year)
                        .max()
                        .orElse(0);
    }
}
