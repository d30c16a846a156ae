package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.BinaryCopy;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The lines of one import, each a key in one phase, in the order of their euros. */
final class LineSums {

    private record Line(
            int year, Phase phase, long order, long keyId, BudgetUnit unit, Placement placement, long cents) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<BudgetUnit, BudgetUnit> units = new HashMap<>();
    private Map<BudgetUnit, Integer> unitIds = Map.of();
    private Map<Placement, Integer> wayIds = Map.of();
    private boolean ready;

    void add(long keyId, LedgerKey key, Placement placement, Map<Phase, Money> amounts) {
        BudgetUnit unit = units.computeIfAbsent(BudgetUnit.of(key), same -> same);
        amounts.forEach((phase, money) -> lines.add(
                new Line(key.year(), phase, -Math.absExact(money.cents()), keyId, unit, placement, money.cents())));
    }

    /** Puts the lines in their order and learns the ids of the rows they share. */
    void ready(SharedRows shared) {
        unitIds = shared.units(units.keySet());
        wayIds = shared.ways(lines.stream().map(Line::placement).collect(Collectors.toSet()));
        lines.sort(Comparator.comparingInt(Line::year)
                .thenComparing(line -> line.phase().code())
                .thenComparingLong(Line::order)
                .thenComparingLong(Line::keyId));
        ready = true;
    }

    void store(Connection connection, SharedRows shared, int budgetId) throws SQLException {
        if (!ready) {
            ready(shared);
        }
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class),
                "child_budget_line (budget_id, year, phase, order_cents, key_id, unit_id, placement_id,"
                        + " amount_cents)")) {
            for (Line line : lines) {
                copy.row(8);
                copy.integer(budgetId);
                copy.smallint(line.year());
                copy.text(line.phase().code());
                copy.bigint(line.order());
                copy.bigint(line.keyId());
                copy.integer(unitIds.getOrDefault(line.unit(), 0));
                copy.integer(wayIds.getOrDefault(line.placement(), 0));
                copy.bigint(line.cents());
            }
            copy.finish();
        }
    }
}
