package fi.lapsivaaka.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constraint as the engine evaluates it. It sees the fact itself and the facts of up to three earlier conditions, those
 * that its variables refer to.
 */
@FunctionalInterface
interface Check {

    /**
     * @param fact the fact itself; the others are those of the referred conditions in the order given to {@link #of},
     *     null when there are fewer
     */
    boolean holds(Object fact, @Nullable Object a, @Nullable Object b, @Nullable Object c);

    /** Which of the facts a variable stands for. */
    enum Slot {
        OWN,
        FIRST,
        SECOND,
        THIRD;

        Object of(Object fact, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
            return Objects.requireNonNull(
                    switch (this) {
                        case OWN -> fact;
                        case FIRST -> a;
                        case SECOND -> b;
                        case THIRD -> c;
                    });
        }
    }

    /**
     * @param condition the constraint's own condition
     * @param referred conditions whose facts follow the fact itself
     */
    static Check of(Constraint constraint, FactType type, FactTypes types, int condition, List<Integer> referred) {
        if (constraint instanceof Constraint.All all) {
            Check[] parts = parts(all.parts(), type, types, condition, referred);
            return (fact, a, b, c) -> {
                for (Check part : parts) {
                    if (!part.holds(fact, a, b, c)) {
                        return false;
                    }
                }
                return true;
            };
        }
        if (constraint instanceof Constraint.Any any) {
            Check[] parts = parts(any.parts(), type, types, condition, referred);
            return (fact, a, b, c) -> {
                for (Check part : parts) {
                    if (part.holds(fact, a, b, c)) {
                        return true;
                    }
                }
                return false;
            };
        }
        if (constraint instanceof Constraint.Membership membership) {
            FactField field = type.field(membership.field());
            Set<Object> values = new HashSet<>();
            membership.values().forEach(value -> values.add(Literals.of(value)));
            boolean wanted = !membership.negated();
            return (fact, a, b, c) -> values.contains(Literals.widened(field.read(fact))) == wanted;
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        FactField field = type.field(comparison.field());
        if (comparison.operand() instanceof Operand.Reference reference) {
            FactField other = types.field(reference);
            Slot slot =
                    Slot.values()[reference.condition() == condition ? 0 : 1 + referred.indexOf(reference.condition())];
            return againstField(field, comparison.operator(), other, slot);
        }
        return againstValue(field, comparison.operator(), Literals.of(comparison.operand()));
    }

    private static Check[] parts(
            List<Constraint> parts, FactType type, FactTypes types, int condition, List<Integer> referred) {
        return parts.stream()
                .map(part -> of(part, type, types, condition, referred))
                .toArray(Check[]::new);
    }

    private static Check againstValue(FactField field, Operator operator, Object value) {
        if (value instanceof Long whole) {
            long number = whole;
            return switch (operator) {
                case EQUAL -> (fact, a, b, c) -> field.readWhole(fact) == number;
                case NOT_EQUAL -> (fact, a, b, c) -> field.readWhole(fact) != number;
                case LESS -> (fact, a, b, c) -> field.readWhole(fact) < number;
                case AT_MOST -> (fact, a, b, c) -> field.readWhole(fact) <= number;
                case GREATER -> (fact, a, b, c) -> field.readWhole(fact) > number;
                case AT_LEAST -> (fact, a, b, c) -> field.readWhole(fact) >= number;
                case CONTAINS, CONTAINS_NOT, STARTS_WITH -> throw new IllegalStateException(operator.sign());
            };
        }
        return switch (operator) {
            case EQUAL -> (fact, a, b, c) -> value.equals(field.read(fact));
            case NOT_EQUAL -> (fact, a, b, c) -> !value.equals(field.read(fact));
            case CONTAINS -> (fact, a, b, c) -> ((List<?>) field.read(fact)).contains(value);
            case CONTAINS_NOT -> (fact, a, b, c) -> !((List<?>) field.read(fact)).contains(value);
            case STARTS_WITH -> (fact, a, b, c) -> ((String) field.read(fact)).startsWith((String) value);
            case LESS, AT_MOST, GREATER, AT_LEAST -> throw new IllegalStateException(operator.sign());
        };
    }

    private static Check againstField(FactField field, Operator operator, FactField other, Slot slot) {
        if (field.kind() == FactField.Kind.WHOLE) {
            return switch (operator) {
                case EQUAL -> (fact, a, b, c) -> field.readWhole(fact) == other.readWhole(slot.of(fact, a, b, c));
                case NOT_EQUAL -> (fact, a, b, c) -> field.readWhole(fact) != other.readWhole(slot.of(fact, a, b, c));
                case LESS -> (fact, a, b, c) -> field.readWhole(fact) < other.readWhole(slot.of(fact, a, b, c));
                case AT_MOST -> (fact, a, b, c) -> field.readWhole(fact) <= other.readWhole(slot.of(fact, a, b, c));
                case GREATER -> (fact, a, b, c) -> field.readWhole(fact) > other.readWhole(slot.of(fact, a, b, c));
                case AT_LEAST -> (fact, a, b, c) -> field.readWhole(fact) >= other.readWhole(slot.of(fact, a, b, c));
                case CONTAINS, CONTAINS_NOT, STARTS_WITH -> throw new IllegalStateException(operator.sign());
            };
        }
        return switch (operator) {
            case EQUAL -> (fact, a, b, c) -> field.read(fact).equals(other.read(slot.of(fact, a, b, c)));
            case NOT_EQUAL -> (fact, a, b, c) -> !field.read(fact).equals(other.read(slot.of(fact, a, b, c)));
            case CONTAINS ->
                (fact, a, b, c) -> ((List<?>) field.read(fact)).contains(other.read(slot.of(fact, a, b, c)));
            case CONTAINS_NOT ->
                (fact, a, b, c) -> !((List<?>) field.read(fact)).contains(other.read(slot.of(fact, a, b, c)));
            case STARTS_WITH ->
                (fact, a, b, c) -> ((String) field.read(fact)).startsWith((String) other.read(slot.of(fact, a, b, c)));
            case LESS, AT_MOST, GREATER, AT_LEAST -> throw new IllegalStateException(operator.sign());
        };
    }
}
