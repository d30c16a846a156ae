package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that prints the operating statement of each unit, line by line. Its totals, subtotals and margins are sums of
 * other lines where those are printed too, and lines of their own where they are not: a unit of which only "Toimintakulut"
 * is told has its euros there, one that tells its wages and purchases has them there.
 */
final class Statement {

    /** Statements are short; a ledger of more rows than this is none. */
    private static final int MOST_ROWS = 50_000;

    /** Whose statement: all names of a row but the line's. */
    private record Unit(LedgerKey key) {

        static Unit of(LedgerKey key) {
            return new Unit(new LedgerKey(
                    key.organisation(),
                    key.organisationType(),
                    key.body(),
                    key.resultArea(),
                    key.costCentre(),
                    key.costCentreName(),
                    key.serviceClass(),
                    key.serviceClassName(),
                    "",
                    "",
                    key.supplier(),
                    key.supplierIndustry(),
                    key.area(),
                    key.year()));
        }

        /** Whether it is the sum of others: "(koko lautakunta)", "Sivistys yhteensä". */
        boolean isSum() {
            return SumNames.in(key);
        }
    }

    /** A row as printed. */
    private record Printed(int number, StatementLine line, LedgerKey key, Map<Phase, Money> amounts) {}

    private final Map<Unit, List<Printed>> units = new LinkedHashMap<>();
    private final Map<String, Integer> unitsOfBody = new HashMap<>();
    private long otherRows;
    private boolean negative;

    private Statement() {}

    /**
     * Reads the rows of a file to see whether it is one.
     *
     * @return null when it is not
     */
    static @Nullable Statement in(Cells cells, LedgerHeader header, RowReader reader) {
        boolean named = header.columns().stream().anyMatch(column -> column.field() == LedgerField.ACCOUNT_NAME);
        boolean coded = header.columns().stream().anyMatch(column -> column.field() == LedgerField.ACCOUNT);
        if (!named || coded) {
            return null;
        }
        Statement statement = new Statement();
        long rows = 0;
        for (Line line = cells.next(); line != null; line = cells.next()) {
            if (line.number() > header.line() && !line.isBlank() && reader.read(line)) {
                rows++;
                statement.add(reader.row());
            }
            if (rows > MOST_ROWS || (rows == 200 && statement.units.isEmpty())) {
                return null;
            }
        }
        return statement.isOne() ? statement.finished() : null;
    }

    private void add(LedgerRow row) {
        StatementLine line = StatementLine.of(row.key().accountName());
        if (line == null || row.kind() == LedgerRow.Kind.HEADING) {
            otherRows++;
            return;
        }
        units.computeIfAbsent(Unit.of(row.key()), any -> new ArrayList<>())
                .add(new Printed((int) row.line(), line, row.key(), row.amounts()));
    }

    /** A statement has a total or a margin, and most of its rows are lines of it. */
    private boolean isOne() {
        long lines = units.values().stream().mapToLong(List::size).sum();
        boolean total = units.values().stream()
                .flatMap(List::stream)
                .anyMatch(row -> row.line() == StatementLine.EXPENSES || row.line() == StatementLine.MARGIN);
        return total && lines > otherRows;
    }

    private Statement finished() {
        units.keySet().stream()
                .filter(unit -> !unit.isSum())
                .forEach(unit -> unitsOfBody.merge(unit.key().body(), 1, Integer::sum));
        negative = total(StatementLine.EXPENSES).cents() < 0;
        return this;
    }

    /** Whether expenses stand in it as negative amounts. */
    boolean hasNegativeExpenses() {
        return negative;
    }

    /** Whether a row is the sum of others that the file prints too. */
    boolean isSum(LedgerKey key) {
        StatementLine line = StatementLine.of(key.accountName());
        Unit unit = Unit.of(key);
        if (line == null || !units.containsKey(unit)) {
            return SumNames.in(key);
        }
        return isSum(unit) || line == StatementLine.MARGIN || hasParts(unit, line);
    }

    /** The statement of a whole board sums up its result areas; where it has none, it stands for itself. */
    private boolean isSum(Unit unit) {
        return unit.isSum()
                && (unitsOfBody.containsKey(unit.key().body())
                        || (SumNames.saysSum(unit.key().body()) && !unitsOfBody.isEmpty()));
    }

    private boolean hasParts(Unit unit, StatementLine line) {
        return units.getOrDefault(unit, List.of()).stream()
                .anyMatch(row -> row.line() != line && row.line().isWithin(line));
    }

    /** Sums that do not add up, in the order of the file. A sum whose parts are not all printed is not judged. */
    List<PrintedSum> differences() {
        List<PrintedSum> differences = new ArrayList<>();
        units.forEach((unit, rows) -> {
            List<Unit> parts = isSum(unit) ? partsOf(unit) : List.of(unit);
            for (Printed row : rows) {
                if (isSum(row.key()) && parts.stream().allMatch(part -> tells(part, row.line()))) {
                    compare(row, parts, differences);
                }
            }
        });
        differences.sort(Comparator.comparingInt(PrintedSum::line));
        return differences;
    }

    private List<Unit> partsOf(Unit sum) {
        return units.keySet().stream()
                .filter(unit -> !isSum(unit))
                .filter(unit -> SumNames.saysSum(sum.key().body())
                        || unit.key().body().equals(sum.key().body()))
                .toList();
    }

    private boolean tells(Unit unit, StatementLine line) {
        return line == StatementLine.MARGIN
                ? tells(unit, StatementLine.INCOME) && tells(unit, StatementLine.EXPENSES)
                : units.getOrDefault(unit, List.of()).stream()
                        .anyMatch(row -> row.line().isWithin(line));
    }

    private void compare(Printed sum, List<Unit> parts, List<PrintedSum> differences) {
        Map<Phase, Money> counted = new EnumMap<>(Phase.class);
        parts.stream()
                .flatMap(part -> units.getOrDefault(part, List.of()).stream())
                .filter(row -> sum.line() == StatementLine.MARGIN || row.line().isWithin(sum.line()))
                .filter(row -> !isSum(row.key()))
                .forEach(row -> row.amounts().forEach((phase, money) -> counted.merge(phase, money, Money::plus)));
        sum.amounts().forEach((phase, printed) -> {
            Money all = counted.getOrDefault(phase, Money.ZERO);
            if (!all.equals(printed) && sum.key().year() > 0) {
                differences.add(new PrintedSum(
                        sum.number(),
                        sum.key().year(),
                        phase,
                        sum.key().body().isEmpty()
                                ? sum.key().accountName()
                                : sum.key().body() + ": " + sum.key().accountName(),
                        signed(printed),
                        signed(all)));
            }
        });
    }

    private Money signed(Money money) {
        return negative ? Money.ZERO.minus(money) : money;
    }

    /** Euros of all rows within a line, sums apart. */
    private Money total(StatementLine line) {
        Money total = Money.ZERO;
        for (List<Printed> rows : units.values()) {
            for (Printed row : rows) {
                if (row.line().isWithin(line) && !isSum(row.key())) {
                    for (Money money : row.amounts().values()) {
                        total = total.plus(money);
                    }
                }
            }
        }
        return total;
    }
}
