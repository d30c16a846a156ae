package fi.lapsivaaka.ruleset;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes facts out of the values that rules compare with, and values just beside them, so that rules hold and fail. */
public final class RandomFacts {

    private final Random random;
    private final List<Class<? extends Record>> types;
    private final Map<String, List<Object>> values = new HashMap<>();

    public RandomFacts(FactSchema schema, Collection<Rule> rules, long seed) {
        this.random = new Random(seed);
        this.types = schema.facts();
        Map<String, Set<String>> texts = new HashMap<>();
        Map<String, Set<Long>> numbers = new HashMap<>();
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                for (Pattern pattern : Patterns.of(condition)) {
                    pattern.constraints().forEach(part -> collect(pattern.type(), part, texts, numbers));
                }
            }
        }
        texts.forEach((field, found) ->
                values.computeIfAbsent(field, key -> new ArrayList<>()).addAll(found));
        numbers.forEach((field, found) -> {
            TreeSet<Long> near = new TreeSet<>(found);
            found.forEach(number -> near.addAll(List.of(number - 1, number + 1)));
            values.put(field, new ArrayList<>(near));
        });
    }

    private static void collect(
            String type, Constraint part, Map<String, Set<String>> texts, Map<String, Set<Long>> numbers) {
        if (part instanceof Constraint.All all) {
            all.parts().forEach(inner -> collect(type, inner, texts, numbers));
        } else if (part instanceof Constraint.Any any) {
            any.parts().forEach(inner -> collect(type, inner, texts, numbers));
        } else if (part instanceof Constraint.Membership membership) {
            membership.values().forEach(value -> collect(type + '.' + membership.field(), value, texts, numbers));
        } else if (part instanceof Constraint.Comparison comparison) {
            collect(type + '.' + comparison.field(), comparison.operand(), texts, numbers);
        }
    }

    private static void collect(
            String field, Operand value, Map<String, Set<String>> texts, Map<String, Set<Long>> numbers) {
        if (value instanceof Operand.Text text) {
            texts.computeIfAbsent(field, key -> new TreeSet<>()).add(text.value());
        } else if (value instanceof Operand.Whole whole) {
            numbers.computeIfAbsent(field, key -> new TreeSet<>()).add(whole.value());
        }
    }

    /** Facts of all kinds, at least one of each. */
    public List<Record> next(int size) {
        List<Record> facts = new ArrayList<>();
        for (int i = 0; i < Math.max(size, types.size()); i++) {
            facts.add(next(types.get(i < types.size() ? i : random.nextInt(types.size()))));
        }
        return facts;
    }

    private Record next(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = value(type, components[i]);
            parameters[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(parameters).newInstance(arguments);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(failure.getMessage(), failure);
        }
    }

    private Object value(Class<? extends Record> type, RecordComponent component) {
        List<Object> known = values.getOrDefault(type.getSimpleName() + '.' + component.getName(), List.of());
        Class<?> kind = component.getType();
        if (kind == boolean.class) {
            return random.nextBoolean();
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)];
        }
        if (component.getGenericType() instanceof ParameterizedType) {
            List<String> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(text(known));
            }
            return items;
        }
        if (kind == String.class) {
            return text(known);
        }
        long number = known.isEmpty() ? random.nextInt(5) : (Long) known.get(random.nextInt(known.size()));
        return kind == int.class ? (Object) (int) number : (Object) number;
    }

    private String text(List<Object> known) {
        if (known.isEmpty() || random.nextInt(8) == 0) {
            return "p" + random.nextInt(2);
        }
        String text = (String) known.get(random.nextInt(known.size()));
        return random.nextInt(8) == 0 ? text + "x" : text;
    }
}
