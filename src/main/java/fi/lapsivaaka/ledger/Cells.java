package fi.lapsivaaka.ledger;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, one by one, within limits: 1,000 columns, 32,767 letters a cell (what a spreadsheet can hold) and
 * a million a record.
 */
interface Cells extends Closeable {

    int MOST_COLUMNS = 1_000;

    int LONGEST_CELL = 32_767;

    int LONGEST_RECORD = 1_000_000;

    /**
     * The next record, or null after the last one; it overwrites the one before.
     *
     * @throws RefusedLedger when the file cannot be taken apart, or a limit is passed
     */
    @Nullable
    Line next();

    /** How much was taken so far, from 0 to 1; what is buffered counts as taken. */
    double progress();
}
