package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up placed amounts by phase: all, the children's part, and by level. */
final class Sum {

    private final Map<Phase, Money> total = new EnumMap<>(Phase.class);
    private final Map<Phase, Money> child = new EnumMap<>(Phase.class);
    private final Map<Phase, Map<String, Money>> levels = new EnumMap<>(Phase.class);

    void add(Placement placement, Map<Phase, Money> amounts) {
        amounts.forEach((phase, money) -> add(phase, money, placement.child(money), placement.levels(money)));
    }

    private void add(Phase phase, Money money, Money forChildren, Map<String, Money> byLevel) {
        total.merge(phase, money, Money::plus);
        child.merge(phase, forChildren, Money::plus);
        Map<String, Money> sums = levels.computeIfAbsent(phase, any -> new LinkedHashMap<>());
        byLevel.forEach((level, part) -> sums.merge(level, part, Money::plus));
    }

    boolean has(Phase phase) {
        return total.containsKey(phase);
    }

    /** The amended budget is the budget and its changes, where a ledger tells only these. */
    void addAmended() {
        for (Phase part : new Phase[] {Phase.BUDGET, Phase.CHANGES}) {
            Money money = total.get(part);
            if (money != null) {
                add(
                        Phase.AMENDED,
                        money,
                        child.getOrDefault(part, Money.ZERO),
                        Map.copyOf(levels.getOrDefault(part, Map.of())));
            }
        }
    }

    Euros euros() {
        return new Euros(total, child);
    }

    Map<String, Money> levels(Phase phase) {
        return levels.getOrDefault(phase, Map.of());
    }
}
