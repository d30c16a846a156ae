package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the amounts of one row after the other, each column by its own custom. */
final class AmountReader {

    /** The records of the file from the beginning. */
    interface Again {
        Cells open() throws IOException;
    }

    /** Told what is wrong with a cell. */
    interface Trouble {
        void with(String column, String code, String cell);
    }

    /**
     * An amount column.
     *
     * @param feeds whether its amounts count for the phase
     * @param counted whether they are what {@link LedgerRow#amount()} gives
     */
    private record Amounts(
            LedgerColumn column, AmountColumn reader, boolean feeds, boolean counted, Phase phase, int sign) {}

    private final Again again;
    private final LedgerHeader header;
    private final Amounts[] columns;
    private final long[] cents;
    private boolean surveyed;

    /**
     * Columns that tell their phase feed it. A column that tells none, if it is the one counted, feeds the phase of the
     * options: where no column of actual figures stands beside it, or the user chose it. What was credited is taken off
     * what was charged.
     */
    AmountReader(Again again, LedgerHeader header, LedgerOptions options) {
        this.again = again;
        this.header = header;
        boolean actual = header.columns().stream().anyMatch(column -> column.field() == LedgerField.ACTUAL);
        boolean chosen = !options.amountColumn().isBlank();
        LedgerField counted = header.amountColumn().field();
        boolean replaces =
                counted != null && counted.isUntold() && (chosen || !actual || options.phase() != Phase.ACTUAL);
        List<Amounts> amounts = new ArrayList<>();
        for (LedgerColumn column : header.columns()) {
            LedgerField field = column.field();
            if (field != null && field.isAmount()) {
                boolean feeds = field.isUntold()
                        ? replaces && belongs(column)
                        : field != LedgerField.ACTUAL || !replaces || options.phase() != Phase.ACTUAL;
                int sign = (field == LedgerField.CREDIT ? -1 : 1) * (options.turned() ? -1 : 1);
                amounts.add(new Amounts(
                        column,
                        new AmountColumn(column.unit()),
                        feeds,
                        belongs(column),
                        Phase.of(field, options.phase()),
                        sign));
            }
        }
        this.columns = amounts.toArray(Amounts[]::new);
        this.cents = new long[columns.length];
    }

    /** Whether a column is the one counted, or the other side of it. */
    private boolean belongs(LedgerColumn column) {
        return column.equals(header.amountColumn())
                || (header.amountColumn().field() == LedgerField.DEBIT && column.field() == LedgerField.CREDIT);
    }

    /** Reads the row's amounts; what is wrong is told and counts as empty. */
    void read(Line line, Trouble trouble) {
        for (int i = 0; i < cents.length; i++) {
            cents[i] = read(line, columns[i], trouble);
        }
    }

    private long read(Line line, Amounts amount, Trouble trouble) {
        int place = amount.column().index();
        long read = amount.reader().read(line.letters(), line.start(place), line.end(place));
        if (read == AmountColumn.UNDECIDED) {
            survey();
            read = amount.reader().read(line.letters(), line.start(place), line.end(place));
        }
        if (read == AmountColumn.BAD || read == AmountColumn.TWO_WAYS) {
            trouble.with(
                    amount.column().name(),
                    read == AmountColumn.BAD ? "not-an-amount" : "two-ways",
                    line.trimmed(place));
            return AmountColumn.EMPTY;
        }
        return read;
    }

    int size() {
        return columns.length;
    }

    /** Whether the cell of a column in the row read last holds an amount that counts for its phase. */
    boolean feeds(int column) {
        return cents[column] != AmountColumn.EMPTY && columns[column].feeds();
    }

    long cents(int column) {
        return columns[column].sign() * cents[column];
    }

    Phase phase(int column) {
        return columns[column].phase();
    }

    /** The year that the column's name tells, or 0. */
    int year(int column) {
        return columns[column].column().year();
    }

    /** Whether no cell of the row read last holds an amount. */
    boolean areEmpty() {
        for (long one : cents) {
            if (one != AmountColumn.EMPTY) {
                return false;
            }
        }
        return true;
    }

    /** The amount of the column that is counted. */
    long counted() {
        long sum = 0;
        for (int i = 0; i < cents.length; i++) {
            if (cents[i] != AmountColumn.EMPTY && columns[i].counted()) {
                sum += columns[i].sign() * cents[i];
            }
        }
        return sum;
    }

    /** Reads the amounts of the whole file once more, only to learn which mark is the decimal mark. */
    private void survey() {
        if (surveyed) {
            return;
        }
        surveyed = true;
        List<AmountColumn> learners = new ArrayList<>();
        for (Amounts amount : columns) {
            learners.add(new AmountColumn(amount.column().unit()));
        }
        try (Cells cells = again.open()) {
            for (Line line = cells.next(); line != null; line = cells.next()) {
                for (int i = 0; i < columns.length && line.number() > header.line(); i++) {
                    int place = columns[i].column().index();
                    if (place < line.width()) {
                        learners.get(i).read(line.letters(), line.start(place), line.end(place));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        learners.forEach(learner -> learner.settle(learners));
        for (int i = 0; i < columns.length; i++) {
            columns[i].reader().learn(learners.get(i));
        }
    }
}
