package fi.lapsivaaka.ruleset;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the {@link ReferenceEvaluator} reads and compares values; shares nothing with the engine's {@link Check}. */
final class Reading {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private Reading() {}

    static boolean holds(Constraint constraint, Record fact, @Nullable Record[] chosen, int own) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().allMatch(part -> holds(part, fact, chosen, own));
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, fact, chosen, own));
        }
        if (constraint instanceof Constraint.Membership membership) {
            Object value = field(fact, membership.field());
            boolean member =
                    membership.values().stream().anyMatch(listed -> same(value, operand(listed, chosen, fact)));
            return member != membership.negated();
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        return holds(field(fact, comparison.field()), comparison.operator(), operandFor(comparison, fact, chosen, own));
    }

    static boolean holds(Object value, Operator operator, Object wanted) {
        return switch (operator) {
            case EQUAL -> same(value, wanted);
            case NOT_EQUAL -> !same(value, wanted);
            case LESS -> whole(value).compareTo(whole(wanted)) < 0;
            case AT_MOST -> whole(value).compareTo(whole(wanted)) <= 0;
            case GREATER -> whole(value).compareTo(whole(wanted)) > 0;
            case AT_LEAST -> whole(value).compareTo(whole(wanted)) >= 0;
            case CONTAINS -> ((Collection<?>) value).stream().anyMatch(item -> same(item, wanted));
            case CONTAINS_NOT -> ((Collection<?>) value).stream().noneMatch(item -> same(item, wanted));
            case STARTS_WITH -> value.toString().indexOf(wanted.toString()) == 0;
        };
    }

    /** The values a constraint looked at, {@code pages = 3, $days = 30}. */
    static String read(Constraint constraint, Record fact, @Nullable Record[] chosen, int own) {
        Set<String> values = new LinkedHashSet<>();
        collect(constraint, fact, chosen, own, values);
        return String.join(", ", values);
    }

    private static void collect(
            Constraint constraint, Record fact, @Nullable Record[] chosen, int own, Set<String> values) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> collect(part, fact, chosen, own, values));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> collect(part, fact, chosen, own, values));
        } else if (constraint instanceof Constraint.Membership membership) {
            values.add(membership.field() + " = " + field(fact, membership.field()));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            values.add(comparison.field() + " = " + field(fact, comparison.field()));
            if (comparison.operand() instanceof Operand.Reference reference) {
                values.add(reference.text() + " = " + operandFor(comparison, fact, chosen, own));
            }
        }
    }

    private static Object operandFor(
            Constraint.Comparison comparison, Record fact, @Nullable Record[] chosen, int own) {
        boolean ownFact = comparison.operand() instanceof Operand.Reference reference && reference.condition() == own;
        return operand(comparison.operand(), chosen, ownFact ? fact : null);
    }

    /**
     * @param ownFact the fact itself when the operand refers to it, else null
     */
    static Object operand(Operand operand, @Nullable Record[] chosen, @Nullable Record ownFact) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        if (operand instanceof Operand.Whole whole) {
            return whole.value();
        }
        if (operand instanceof Operand.Truth truth) {
            return truth.value();
        }
        if (operand instanceof Operand.Constant constant) {
            return constant.value();
        }
        Operand.Reference reference = (Operand.Reference) operand;
        Record referred = ownFact != null ? ownFact : chosen[reference.condition()];
        if (referred == null) {
            throw new IllegalStateException(reference.text() + " stands for no fact");
        }
        return field(referred, reference.field());
    }

    /** All fields of a fact in the order of its record. */
    static Map<String, Object> fields(Record fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            fields.put(component.getName(), field(fact, component.getName()));
        }
        return fields;
    }

    static Object field(Record fact, String name) {
        Method accessor = ACCESSORS.get(fact.getClass()).get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no field " + name);
        }
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalArgumentException("cannot read " + name + " of " + fact, failure);
        }
    }

    private static boolean same(Object a, Object b) {
        return (a instanceof Number && b instanceof Number) ? whole(a).equals(whole(b)) : a.equals(b);
    }

    private static BigInteger whole(Object number) {
        return new BigInteger(number.toString());
    }
}
