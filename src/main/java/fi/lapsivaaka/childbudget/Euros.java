package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Euros by phase of the budget year: all of them, and the part that is for children. A phase of which nothing is known
 * is missing, which is not zero.
 */
public record Euros(Map<Phase, Money> total, Map<Phase, Money> child) {

    public static final Euros NONE = new Euros(Map.of(), Map.of());

    public Euros {
        total = Collections.unmodifiableMap(copy(total));
        child = Collections.unmodifiableMap(copy(child));
    }

    /** All euros of a phase, or null. */
    public @Nullable Money total(Phase phase) {
        return total.get(phase);
    }

    public @Nullable Money budget() {
        return total.get(Phase.BUDGET);
    }

    public @Nullable Money changes() {
        return total.get(Phase.CHANGES);
    }

    public @Nullable Money amended() {
        return total.get(Phase.AMENDED);
    }

    public @Nullable Money actual() {
        return total.get(Phase.ACTUAL);
    }

    public @Nullable Money forecast() {
        return total.get(Phase.FORECAST);
    }

    /** The euros of a phase that are for children, or null. */
    public @Nullable Money child(Phase phase) {
        return child.get(phase);
    }

    /** Euros for children in a phase for each child, rounded half up to the cent; null where either is not known. */
    public @Nullable Money perChild(Phase phase, int children) {
        Money money = child.get(phase);
        return money == null || children <= 0 ? null : share(money, children);
    }

    /** An amount for each child, rounded half up to the cent. */
    public static Money share(Money money, int children) {
        return Money.ofEuros(money.euros().divide(BigDecimal.valueOf(children), 2, RoundingMode.HALF_UP));
    }

    /**
     * The phase people ask for first: what was used, else what may be used.
     *
     * @return empty when there are no euros in any phase
     */
    public Optional<Phase> headline() {
        return List.of(Phase.ACTUAL, Phase.AMENDED, Phase.BUDGET, Phase.FORECAST).stream()
                .filter(total::containsKey)
                .findFirst();
    }

    /** The newest figure against what was decided before it. */
    public Optional<Change> change() {
        Phase to = total.containsKey(Phase.ACTUAL) ? Phase.ACTUAL : Phase.AMENDED;
        Phase from = to == Phase.ACTUAL && total.containsKey(Phase.AMENDED) ? Phase.AMENDED : Phase.BUDGET;
        return change(from, to);
    }

    /** How much more a later phase has than an earlier one, where both are known. */
    public Optional<Change> change(Phase from, Phase to) {
        Money before = total.get(from);
        Money after = total.get(to);
        return before == null || after == null ? Optional.empty() : Optional.of(Change.of(from, to, before, after));
    }

    public Euros plus(Euros other) {
        return new Euros(sum(total, other.total), sum(child, other.child));
    }

    private static Map<Phase, Money> sum(Map<Phase, Money> one, Map<Phase, Money> other) {
        Map<Phase, Money> sum = copy(one);
        other.forEach((phase, money) -> sum.merge(phase, money, Money::plus));
        return sum;
    }

    private static Map<Phase, Money> copy(Map<Phase, Money> map) {
        Map<Phase, Money> copy = new EnumMap<>(Phase.class);
        copy.putAll(map);
        return copy;
    }
}
