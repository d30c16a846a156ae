package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes rows of records: cells to key, amounts and date, or to problems. */
final class RowReader {

    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    /** Days are written the same way over and over: each is read once. */
    private static final int MOST_DATES = 10_000;

    private final LedgerHeader header;
    private final KeyReader keys;
    private final AmountReader amounts;
    private final Consumer<LedgerProblem> problems;
    private final int optionYear;
    private final boolean severalYears;
    private long problemCount;
    private final Map<String, Integer> years = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    /**
     * @param problems told every problem met
     */
    RowReader(AmountReader.Again again, LedgerHeader header, LedgerOptions options, Consumer<LedgerProblem> problems) {
        this.header = header;
        this.keys = new KeyReader(header, options);
        this.amounts = new AmountReader(again, header, options);
        this.problems = problems;
        this.optionYear = options.year();
        this.severalYears = header.columns().stream()
                        .filter(LedgerColumn::isAmount)
                        .mapToInt(LedgerColumn::year)
                        .distinct()
                        .count()
                > 1;
    }

    /** The row of a record, or null when it has a problem. */
    @Nullable
    LedgerRow read(Line line) {
        long before = problemCount;
        fit(line);
        if (problemCount > before) {
            return null;
        }
        amounts.read(line, (column, code, cell) -> problem(line.number(), column, code, cell));
        LocalDate date = date(line.number(), keys.cell(LedgerField.DATE, line));
        int year = year(line.number(), keys.cell(LedgerField.YEAR, line));
        if (problemCount > before) {
            return null;
        }
        return row(line, date, firstKnown(year, date == null ? 0 : date.getYear()));
    }

    private LedgerRow row(Line line, @Nullable LocalDate date, int rowYear) {
        int ownYear = firstKnown(rowYear, header.year(), optionYear);
        KeyReader.Known known = keys.key(line, ownYear);
        LedgerRow.Kind kind =
                amounts.areEmpty() ? LedgerRow.Kind.HEADING : known.sum() ? LedgerRow.Kind.SUM : LedgerRow.Kind.ENTRY;
        boolean apart = severalYears && rowYear == 0;
        return new LedgerRow(
                line.number(),
                line.texts(),
                kind,
                known.key(),
                amounts.counted(),
                apart ? amounts.byPhase(ownYear) : amounts.byPhase(),
                apart ? otherYears(line, ownYear) : List.of(),
                date,
                keys.cell(LedgerField.DECISION, line));
    }

    private List<LedgerRow.OtherYear> otherYears(Line line, int ownYear) {
        List<LedgerRow.OtherYear> others = new ArrayList<>();
        for (int year : amounts.years()) {
            Map<Phase, Money> byPhase = year == ownYear ? Map.of() : amounts.byPhase(year);
            if (!byPhase.isEmpty()) {
                others.add(new LedgerRow.OtherYear(keys.key(line, year).key(), byPhase));
            }
        }
        return others;
    }

    long problemCount() {
        return problemCount;
    }

    /** As many cells as the header has columns; empty ones beyond it are left out. */
    private void fit(Line line) {
        int width = header.columns().size();
        for (int i = line.width() - 1; i >= width; i--) {
            if (!line.isBlank(i)) {
                problem(line.number(), "", "more-cells", line.width(), width);
                return;
            }
        }
        if (line.width() <= header.amountColumn().index() && !isShortTitle(line)) {
            problem(line.number(), "", "fewer-cells", line.width(), width);
            return;
        }
        line.resize(width);
        for (LedgerColumn column : header.columns()) {
            if (column.field() != null && line.isFormula(column.index())) {
                problem(line.number(), column.name(), "formula", line.trimmed(column.index()));
            }
        }
    }

    /** Spreadsheets leave the empty cells of a row out. */
    private boolean isShortTitle(Line line) {
        return !header.sheet().isEmpty() && line.width() > 0;
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

    private static int firstKnown(int... years) {
        for (int year : years) {
            if (year > 0) {
                return year;
            }
        }
        return 0;
    }

    private void problem(long line, String column, String code, Object... arguments) {
        problemCount++;
        problems.accept(LedgerProblem.of(line, column, code, arguments));
    }
}
