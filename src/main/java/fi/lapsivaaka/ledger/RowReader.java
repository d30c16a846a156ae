package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes rows of records: cells to key, amounts and date, or to problems. */
final class RowReader {

    /** So many problems are kept. */
    static final int MOST_PROBLEMS = 1_000;

    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    /** Days are written the same way over and over: each is read once. */
    private static final int MOST_DATES = 10_000;

    /** An amount column, its reader, and the phase it feeds; null when it feeds none. */
    private record Amounts(
            LedgerColumn column,
            AmountColumn reader,
            @Nullable Phase phase) {}

    private final LedgerSource source;
    private final LedgerHeader header;
    private final KeyReader keys;
    private final List<Amounts> amountColumns;
    private final List<LedgerProblem> problems = new ArrayList<>();
    private long problemCount;
    private final Map<String, Integer> years = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private boolean surveyed;

    RowReader(LedgerSource source, LedgerHeader header, LedgerOptions options) {
        this.source = source;
        this.header = header;
        this.keys = new KeyReader(header, options);
        this.amountColumns = amountColumns(header, !options.amountColumn().isBlank());
    }

    /**
     * Columns that tell their phase feed it. A column that tells none, if it is the one counted, feeds the actual
     * figures: where no column of actual figures stands beside it, or the user chose it.
     */
    private static List<Amounts> amountColumns(LedgerHeader header, boolean chosen) {
        LedgerField counted = header.amountColumn().field();
        boolean untold = counted == LedgerField.AMOUNT || counted == LedgerField.NET_AMOUNT;
        boolean actual = header.columns().stream().anyMatch(column -> column.field() == LedgerField.ACTUAL);
        boolean replaces = untold && (chosen || !actual);
        List<Amounts> columns = new ArrayList<>();
        for (LedgerColumn column : header.columns()) {
            LedgerField field = column.field();
            if (field != null && field.isAmount()) {
                boolean feeds =
                        switch (field) {
                            case AMOUNT, NET_AMOUNT -> replaces && column.equals(header.amountColumn());
                            case ACTUAL -> !replaces;
                            default -> true;
                        };
                columns.add(new Amounts(column, new AmountColumn(column.unit()), feeds ? Phase.of(field) : null));
            }
        }
        return columns;
    }

    /** The row of a record, or null when it has a problem. */
    @Nullable
    LedgerRow read(Cells.Line line) {
        long before = problemCount;
        List<String> cells = cells(line);
        if (problemCount > before) {
            return null;
        }
        Map<Phase, Money> amounts = new EnumMap<>(Phase.class);
        Money counted = Money.ZERO;
        boolean heading = true;
        for (Amounts amount : amountColumns) {
            long cents = cents(line.number(), amount, cells.get(amount.column().index()));
            if (cents == AmountColumn.EMPTY || cents == AmountColumn.BAD) {
                continue;
            }
            heading = false;
            Money money = new Money(cents);
            if (amount.phase() != null) {
                amounts.put(amount.phase(), money);
            }
            if (amount.column().index() == header.amountColumn().index()) {
                counted = money;
            }
        }
        LocalDate date = date(line.number(), keys.cell(LedgerField.DATE, cells));
        int year = year(line.number(), keys.cell(LedgerField.YEAR, cells));
        if (problemCount > before) {
            return null;
        }
        KeyReader.Known known = keys.key(cells, year, date == null ? 0 : date.getYear());
        LedgerRow.Kind kind =
                heading ? LedgerRow.Kind.HEADING : known.sum() ? LedgerRow.Kind.SUM : LedgerRow.Kind.ENTRY;
        return new LedgerRow(
                line.number(), cells, kind, known.key(), counted, Collections.unmodifiableMap(amounts), date);
    }

    List<LedgerProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    long problemCount() {
        return problemCount;
    }

    private List<String> cells(Cells.Line line) {
        List<String> cells = line.cells();
        int width = header.columns().size();
        for (int i = cells.size() - 1; i >= width; i--) {
            if (!cells.get(i).isBlank()) {
                problem(line.number(), "", "more-cells", cells.size(), width);
                return cells;
            }
            cells.remove(i);
        }
        if (cells.size() <= header.amountColumn().index()) {
            problem(line.number(), "", "fewer-cells", cells.size(), width);
            return cells;
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private long cents(long line, Amounts amount, String cell) {
        long cents = amount.reader().read(cell);
        if (cents == AmountColumn.UNDECIDED) {
            survey();
            cents = amount.reader().read(cell);
        }
        if (cents == AmountColumn.BAD || cents == AmountColumn.TWO_WAYS) {
            problem(
                    line,
                    amount.column().name(),
                    cents == AmountColumn.BAD ? "not-an-amount" : "two-ways",
                    KeyReader.trimmed(cell));
            return AmountColumn.BAD;
        }
        return cents;
    }

    /** Reads the amounts of the whole file once more, only to learn which mark is the decimal mark. */
    private void survey() {
        if (surveyed) {
            return;
        }
        surveyed = true;
        List<AmountColumn> learners = amountColumns.stream()
                .map(amount -> new AmountColumn(amount.column().unit()))
                .toList();
        try (Cells cells = new Cells(source, header.encoding(), header.delimiter())) {
            for (Cells.Line line = cells.next(); line != null; line = cells.next()) {
                for (int i = 0; i < learners.size() && line.number() > header.line(); i++) {
                    int place = amountColumns.get(i).column().index();
                    if (place < line.cells().size()) {
                        learners.get(i).read(line.cells().get(place));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        learners.forEach(learner -> learner.settle(learners));
        for (int i = 0; i < learners.size(); i++) {
            amountColumns.get(i).reader().learn(learners.get(i));
        }
    }

    private int year(long line, String cell) {
        if (cell.isEmpty()) {
            return 0;
        }
        int year = years.computeIfAbsent(cell, RowReader::year);
        if (year == 0) {
            years.remove(cell);
            problem(line, name(LedgerField.YEAR), "not-a-year", cell, FIRST_YEAR, LAST_YEAR);
        }
        return year;
    }

    private static int year(String cell) {
        String whole = CodeAndName.whole(cell);
        int year = whole.matches("[0-9]{4}") ? Integer.parseInt(whole) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private @Nullable LocalDate date(long line, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        LocalDate date = dates.get(cell);
        if (date == null) {
            date = WrittenDate.read(cell);
            if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                problem(line, name(LedgerField.DATE), "not-a-date", cell);
                return null;
            }
            if (dates.size() < MOST_DATES) {
                dates.put(cell, date);
            }
        }
        return date;
    }

    private String name(LedgerField field) {
        return header.columns().stream()
                .filter(column -> column.field() == field)
                .map(LedgerColumn::name)
                .findFirst()
                .orElse("");
    }

    private void problem(long line, String column, String code, Object... arguments) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(LedgerTexts.problem(line, column, code, arguments));
        }
    }
}
