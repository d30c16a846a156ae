package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.BinaryCopy;
import fi.lapsivaaka.ledger.Phase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.PGConnection;

/** Adds up an import by cost centre and level; every cent is in one cell. */
final class CentreSums {

    private record Cell(int year, Phase phase, String costCentre, String level) {}

    private static final class Cents {
        private String name;
        private long total;
        private long child;

        Cents(String name) {
            this.name = name;
        }
    }

    private final Map<Cell, Cents> cells = new HashMap<>();

    /** @param costCentre its code, or the empty text */
    void add(int year, String costCentre, String name, Placement placement, Map<Phase, Money> amounts) {
        amounts.forEach((phase, money) -> {
            placement
                    .levels(money)
                    .forEach((level, part) -> cell(year, phase, costCentre, name, level).total += part.cents());
            placement
                    .levels(placement.child(money))
                    .forEach((level, part) -> cell(year, phase, costCentre, name, level).child += part.cents());
        });
    }

    private Cents cell(int year, Phase phase, String costCentre, String name, String level) {
        Cents cents = cells.computeIfAbsent(new Cell(year, phase, costCentre, level), any -> new Cents(name));
        cents.name = name.compareTo(cents.name) < 0 ? name : cents.name;
        return cents;
    }

    void store(Connection connection, int budgetId) throws SQLException {
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class),
                "cost_centre_sum (budget_id, year, cost_centre, phase, level, name, total_cents, child_cents)")) {
            for (Map.Entry<Cell, Cents> one : cells.entrySet()) {
                copy.row(8);
                copy.integer(budgetId);
                copy.smallint(one.getKey().year());
                copy.text(one.getKey().costCentre());
                copy.text(one.getKey().phase().code());
                copy.text(one.getKey().level());
                copy.text(one.getValue().name);
                copy.bigint(one.getValue().total);
                copy.bigint(one.getValue().child);
            }
            copy.finish();
        }
    }
}
