package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The child budget of an organisation: its units by level, in one year and phase. Rows add up to the total to the cent,
 * and so do the life stages.
 *
 * @param levels codes of the columns: the levels of the vocabulary, then {@code inherited} and {@code not-children}
 * @param units by committee or division, the largest first
 * @param lifeStages by code; the empty code is for euros of no stage; several stages of a service share its euros by
 *     their residents
 * @param children null where the organisation's residents are not known
 */
public record ChildBudgetTable(
        Provenance provenance,
        Phase phase,
        List<String> levels,
        List<Row> units,
        List<Row> lifeStages,
        Row total,
        @Nullable Children children,
        Uncertainty uncertainty) {

    public ChildBudgetTable {
        levels = List.copyOf(levels);
        units = List.copyOf(units);
        lifeStages = List.copyOf(lifeStages);
    }

    /**
     * One row.
     *
     * @param name of the unit, or code of the life stage
     * @param byLevel all euros by level; a level without euros is missing
     * @param childByLevel the children's part by level
     * @param perChild the children's part for each child; null where children are not known
     */
    public record Row(
            String name,
            Map<String, Money> byLevel,
            Map<String, Money> childByLevel,
            Money total,
            Money child,
            @Nullable Money perChild) {

        static Row of(
                String name, Map<String, Money> byLevel, Map<String, Money> childByLevel, @Nullable Children children) {
            Money child = sum(childByLevel);
            Money perChild =
                    children == null || children.under18() == 0 ? null : Euros.share(child, children.under18());
            return new Row(
                    name,
                    new LinkedHashMap<>(byLevel),
                    new LinkedHashMap<>(childByLevel),
                    sum(byLevel),
                    child,
                    perChild);
        }

        private static Money sum(Map<String, Money> parts) {
            return parts.values().stream().reduce(Money.ZERO, Money::plus);
        }

        /** Tenths of a percent of the children's part that are on a level; 0 where there are none. */
        public int childPermille(String level) {
            Money part = childByLevel.getOrDefault(level, Money.ZERO);
            return child.isZero() ? 0 : (int) Math.round(1000.0 * part.cents() / child.cents());
        }
    }
}
