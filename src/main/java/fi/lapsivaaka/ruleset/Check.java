package fi.lapsivaaka.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A constraint as the engine evaluates it. It sees the fact itself and the facts of up to three earlier conditions, those
 * that its variables refer to.
 */
@FunctionalInterface
interface Check {

    /**
     * @param facts the fact at 0, then the facts of the referred conditions in the order given to {@link #of}
     */
    boolean holds(Object[] facts);

    /**
     * @param condition the constraint's own condition
     * @param referred conditions whose facts follow the fact itself
     */
    static Check of(Constraint constraint, FactType type, FactTypes types, int condition, List<Integer> referred) {
        if (constraint instanceof Constraint.All all) {
            Check[] parts = parts(all.parts(), type, types, condition, referred);
            return facts -> {
                for (Check part : parts) {
                    if (!part.holds(facts)) {
                        return false;
                    }
                }
                return true;
            };
        }
        if (constraint instanceof Constraint.Any any) {
            Check[] parts = parts(any.parts(), type, types, condition, referred);
            return facts -> {
                for (Check part : parts) {
                    if (part.holds(facts)) {
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
            return facts -> values.contains(Literals.widened(field.read(facts[0]))) == wanted;
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        FactField field = type.field(comparison.field());
        if (comparison.operand() instanceof Operand.Reference reference) {
            FactField other = types.field(reference);
            int slot = reference.condition() == condition ? 0 : 1 + referred.indexOf(reference.condition());
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
                case EQUAL -> facts -> field.readWhole(facts[0]) == number;
                case NOT_EQUAL -> facts -> field.readWhole(facts[0]) != number;
                case LESS -> facts -> field.readWhole(facts[0]) < number;
                case AT_MOST -> facts -> field.readWhole(facts[0]) <= number;
                case GREATER -> facts -> field.readWhole(facts[0]) > number;
                case AT_LEAST -> facts -> field.readWhole(facts[0]) >= number;
                case CONTAINS, CONTAINS_NOT, STARTS_WITH -> throw new IllegalStateException(operator.sign());
            };
        }
        return switch (operator) {
            case EQUAL -> facts -> value.equals(field.read(facts[0]));
            case NOT_EQUAL -> facts -> !value.equals(field.read(facts[0]));
            case CONTAINS -> facts -> ((List<?>) field.read(facts[0])).contains(value);
            case CONTAINS_NOT -> facts -> !((List<?>) field.read(facts[0])).contains(value);
            case STARTS_WITH -> facts -> ((String) field.read(facts[0])).startsWith((String) value);
            case LESS, AT_MOST, GREATER, AT_LEAST -> throw new IllegalStateException(operator.sign());
        };
    }

    private static Check againstField(FactField field, Operator operator, FactField other, int slot) {
        if (field.kind() == FactField.Kind.WHOLE) {
            return switch (operator) {
                case EQUAL -> facts -> field.readWhole(facts[0]) == other.readWhole(facts[slot]);
                case NOT_EQUAL -> facts -> field.readWhole(facts[0]) != other.readWhole(facts[slot]);
                case LESS -> facts -> field.readWhole(facts[0]) < other.readWhole(facts[slot]);
                case AT_MOST -> facts -> field.readWhole(facts[0]) <= other.readWhole(facts[slot]);
                case GREATER -> facts -> field.readWhole(facts[0]) > other.readWhole(facts[slot]);
                case AT_LEAST -> facts -> field.readWhole(facts[0]) >= other.readWhole(facts[slot]);
                case CONTAINS, CONTAINS_NOT, STARTS_WITH -> throw new IllegalStateException(operator.sign());
            };
        }
        return switch (operator) {
            case EQUAL -> facts -> field.read(facts[0]).equals(other.read(facts[slot]));
            case NOT_EQUAL -> facts -> !field.read(facts[0]).equals(other.read(facts[slot]));
            case CONTAINS -> facts -> ((List<?>) field.read(facts[0])).contains(other.read(facts[slot]));
            case CONTAINS_NOT -> facts -> !((List<?>) field.read(facts[0])).contains(other.read(facts[slot]));
            case STARTS_WITH -> facts -> ((String) field.read(facts[0])).startsWith((String) other.read(facts[slot]));
            case LESS, AT_MOST, GREATER, AT_LEAST -> throw new IllegalStateException(operator.sign());
        };
    }
}
