package fi.lapsivaaka.ruleset;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** Facts that come near to what a rule wants: most of its patterns find one, now and then one of them does not. */
    public List<Record> towards(Rule rule) {
        List<Record> facts = new ArrayList<>();
        List<Record> chosen = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            List<Pattern> patterns = Patterns.of(condition);
            Pattern pattern = patterns.get(random.nextInt(patterns.size()));
            Map<String, Object> fields = fields(typeNamed(pattern.type()));
            if (!(condition instanceof Condition.Missing) || random.nextInt(4) == 0) {
                pattern.constraints().forEach(constraint -> meet(constraint, fields, chosen));
            }
            Record fact = make(typeNamed(pattern.type()), fields);
            chosen.add(fact);
            if (!(condition instanceof Condition.Missing) || random.nextInt(4) == 0) {
                facts.add(fact);
            }
        }
        for (int noise = random.nextInt(4); noise > 0; noise--) {
            facts.add(next(types.get(random.nextInt(types.size()))));
        }
        return facts;
    }

    private void meet(Constraint constraint, Map<String, Object> fields, List<Record> chosen) {
        if (random.nextInt(30) == 0) {
            return;
        }
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> meet(part, fields, chosen));
        } else if (constraint instanceof Constraint.Any any) {
            meet(any.parts().get(random.nextInt(any.parts().size())), fields, chosen);
        } else if (constraint instanceof Constraint.Membership membership) {
            if (!membership.negated()) {
                Operand value = membership
                        .values()
                        .get(random.nextInt(membership.values().size()));
                put(fields, membership.field(), Literals.of(value));
            }
        } else if (constraint instanceof Constraint.Comparison comparison) {
            Object wanted = comparison.operand() instanceof Operand.Reference reference
                    ? referred(reference, fields, chosen)
                    : Literals.of(comparison.operand());
            switch (comparison.operator()) {
                case EQUAL, AT_LEAST, AT_MOST, STARTS_WITH -> put(fields, comparison.field(), wanted);
                case GREATER -> put(fields, comparison.field(), ((Number) wanted).longValue() + 1);
                case LESS -> put(fields, comparison.field(), ((Number) wanted).longValue() - 1);
                case NOT_EQUAL -> {
                    if (wanted instanceof Boolean truth) {
                        put(fields, comparison.field(), !truth);
                    }
                }
                case CONTAINS -> {
                    List<Object> items = new ArrayList<>((List<?>) fields.get(comparison.field()));
                    items.add(wanted);
                    fields.put(comparison.field(), items);
                }
                case CONTAINS_NOT -> {
                    List<Object> items = new ArrayList<>((List<?>) fields.get(comparison.field()));
                    items.remove(wanted);
                    fields.put(comparison.field(), items);
                }
            }
        }
    }

    private static Object referred(Operand.Reference reference, Map<String, Object> own, List<Record> chosen) {
        return reference.condition() < chosen.size()
                ? Reading.field(chosen.get(reference.condition()), reference.field())
                : own.get(reference.field());
    }

    private static void put(Map<String, Object> fields, String field, Object value) {
        boolean small = fields.get(field) instanceof Integer;
        fields.put(field, small ? (Object) ((Number) value).intValue() : Literals.widened(value));
    }

    private Class<? extends Record> typeNamed(String name) {
        return types.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Record next(Class<? extends Record> type) {
        return make(type, fields(type));
    }

    private Map<String, Object> fields(Class<? extends Record> type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.put(component.getName(), value(type, component));
        }
        return fields;
    }

    private static Record make(Class<? extends Record> type, Map<String, Object> fields) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters)
                    .newInstance(fields.values().toArray());
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
