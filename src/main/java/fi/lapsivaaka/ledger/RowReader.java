package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Understands one record after the other: cells to key, amounts and date, or to problems. It stands on the row read last;
 * {@link #row()} makes a record of its own of that, {@link #forEachAmount} tells its amounts without.
 */
final class RowReader {

    private final LedgerHeader header;
    private final KeyReader keys;
    private final AmountReader amounts;
    private final DateReader dates;
    private final Consumer<LedgerProblem> problems;
    private final int headerYear;
    private final int optionYear;
    private final boolean severalYears;
    private long problemCount;

    private Line line = new Line();
    private LedgerRow.Kind kind = LedgerRow.Kind.HEADING;
    private KnownKeys.Known known;
    private @Nullable LocalDate date;
    private boolean apart;

    /**
     * @param sums tells the keys whose rows are sums of other rows
     * @param problems told every problem met
     */
    RowReader(
            AmountReader.Again again,
            LedgerHeader header,
            LedgerOptions options,
            Predicate<LedgerKey> sums,
            Consumer<LedgerProblem> problems) {
        this.header = header;
        this.keys = new KeyReader(header, options, sums);
        this.amounts = new AmountReader(again, header, options);
        this.dates = new DateReader();
        this.problems = problems;
        this.headerYear = header.year();
        this.optionYear = options.year();
        this.severalYears = header.columns().stream()
                        .filter(LedgerColumn::isAmount)
                        .mapToInt(LedgerColumn::year)
                        .distinct()
                        .count()
                > 1;
        this.known = new KnownKeys.Known(LedgerKey.of(Map.of()), false, 0);
    }

    /** Told one amount of a row. */
    interface AmountTaker {
        void take(KnownKeys.Known key, Phase phase, long cents);
    }

    /** Reads a record; false when it has a problem. */
    boolean read(Line record) {
        line = record;
        long before = problemCount;
        keys.makeRoom(1 + amounts.size());
        fit();
        if (problemCount > before) {
            return false;
        }
        amounts.read(line, (column, code, cell) -> problem(column, code, cell));
        date = date();
        int year = year();
        if (problemCount > before) {
            return false;
        }
        int rowYear = year > 0 ? year : date == null ? 0 : date.getYear();
        apart = severalYears && rowYear == 0;
        known = keys.key(line, rowYear > 0 ? rowYear : headerYear > 0 ? headerYear : optionYear);
        kind = amounts.areEmpty() ? LedgerRow.Kind.HEADING : known.sum() ? LedgerRow.Kind.SUM : LedgerRow.Kind.ENTRY;
        return true;
    }

    LedgerRow.Kind kind() {
        return kind;
    }

    LedgerKey key() {
        return known.key();
    }

    long number() {
        return line.number();
    }

    @Nullable
    LocalDate day() {
        return date;
    }

    String decision() {
        return keys.cell(LedgerField.DECISION, line);
    }

    /** The keys that {@link KnownKeys.Known#number} counts; another list when counting began again. */
    List<LedgerKey> keys() {
        return keys.keys();
    }

    /** The amounts of all years; one phase of a key may come in two parts, as debit and credit do. */
    void forEachAmount(AmountTaker taker) {
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.feeds(i)) {
                taker.take(isOwn(i) ? known : keys.key(line, amounts.year(i)), amounts.phase(i), amounts.cents(i));
            }
        }
    }

    private boolean isOwn(int column) {
        return !apart || amounts.year(column) == known.key().year();
    }

    /** What was read, as it stays when the next record is read. */
    LedgerRow row() {
        return new LedgerRow(
                line.number(),
                line.texts(),
                kind,
                known.key(),
                new Money(amounts.counted()),
                byPhase(known.key().year()),
                apart ? otherYears() : List.of(),
                date,
                decision());
    }

    private Map<Phase, Money> byPhase(int year) {
        Map<Phase, Money> byPhase = new EnumMap<>(Phase.class);
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.feeds(i) && (!apart || amounts.year(i) == year)) {
                byPhase.merge(amounts.phase(i), new Money(amounts.cents(i)), Money::plus);
            }
        }
        return Collections.unmodifiableMap(byPhase);
    }

    private List<LedgerRow.OtherYear> otherYears() {
        TreeSet<Integer> years = new TreeSet<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.feeds(i) && !isOwn(i)) {
                years.add(amounts.year(i));
            }
        }
        List<LedgerRow.OtherYear> others = new ArrayList<>();
        for (int year : years) {
            others.add(new LedgerRow.OtherYear(keys.key(line, year).key(), byPhase(year)));
        }
        return others;
    }

    long problemCount() {
        return problemCount;
    }

    /** As many cells as the header has columns; empty ones beyond it are left out. */
    private void fit() {
        int width = header.columns().size();
        for (int i = line.width() - 1; i >= width; i--) {
            if (!line.isBlank(i)) {
                problem("", "more-cells", line.width(), width);
                return;
            }
        }
        boolean spreadsheet = !header.sheet().isEmpty(); // which leaves the empty cells of a row out
        if (line.width() <= header.amountColumn().index() && !spreadsheet) {
            problem("", "fewer-cells", line.width(), width);
            return;
        }
        line.resize(width);
        if (line.hasFormulas()) {
            for (LedgerColumn column : header.columns()) {
                if (column.field() != null && line.isFormula(column.index())) {
                    problem(column.name(), "formula", line.trimmed(column.index()));
                }
            }
        }
    }

    private int year() {
        int cell = keys.place(LedgerField.YEAR);
        if (cell < 0 || line.isBlank(cell)) {
            return 0;
        }
        int year = dates.year(line, cell);
        if (year < 0) {
            problem(
                    name(LedgerField.YEAR),
                    "not-a-year",
                    line.trimmed(cell),
                    DateReader.FIRST_YEAR,
                    DateReader.LAST_YEAR);
        }
        return Math.max(0, year);
    }

    private @Nullable LocalDate date() {
        int cell = keys.place(LedgerField.DATE);
        if (cell < 0 || line.isBlank(cell)) {
            return null;
        }
        LocalDate day = dates.day(line, cell);
        if (day == null) {
            problem(name(LedgerField.DATE), "not-a-date", line.trimmed(cell));
        }
        return day;
    }

    private String name(LedgerField field) {
        return header.columns().stream()
                .filter(column -> column.field() == field)
                .map(LedgerColumn::name)
                .findFirst()
                .orElse("");
    }

    private void problem(String column, String code, Object... arguments) {
        problemCount++;
        problems.accept(LedgerProblem.of(line.number(), column, code, arguments));
    }
}
