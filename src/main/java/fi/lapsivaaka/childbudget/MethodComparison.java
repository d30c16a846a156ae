package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What two versions of the rules, or two choices of method, say of the very same entries. All euros move between levels;
 * the rows of the matrix add up to what the older method says, its columns to what the newer says, to the cent.
 *
 * @param methods all that have summed the same imports, the newest first
 * @param levels codes, the rows and columns of the matrix
 * @param moved all euros from a level of the older method to one of the newer; without euros a pair is missing
 * @param services whose euros for children differ, the largest difference first
 * @param before euros for children in all, by the older method
 * @param after likewise, by the newer
 */
public record MethodComparison(
        Provenance provenance,
        Selection selection,
        List<Method> methods,
        Method older,
        Method newer,
        List<String> levels,
        Map<Pair, Money> moved,
        List<ServiceChange> services,
        Money before,
        Money after) {

    public MethodComparison {
        methods = List.copyOf(methods);
        levels = List.copyOf(levels);
        moved = Map.copyOf(moved);
        services = List.copyOf(services);
    }

    /** Rules and choices, and when they first told these figures. */
    public record Method(UUID id, String version, String sha256, String profile, Instant builtAt) {}

    /** From a level to a level. */
    public record Pair(String from, String to) {}

    /** Euros for children of one service. */
    public record ServiceChange(String service, Money before, Money after) {

        public Money change() {
            return after.minus(before);
        }
    }

    /** Euros that stand on another level than before. */
    public Money movedInAll() {
        return moved.entrySet().stream()
                .filter(entry -> !entry.getKey().from().equals(entry.getKey().to()))
                .map(entry -> new Money(Math.absExact(entry.getValue().cents())))
                .reduce(Money.ZERO, Money::plus);
    }
}
