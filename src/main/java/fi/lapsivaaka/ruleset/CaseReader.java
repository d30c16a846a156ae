package fi.lapsivaaka.ruleset;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cases of a rule set, {@code cases/*.yaml}: a list of {@code rule}, {@code fires} or {@code silent} with what
 * the case shows, and {@code facts}. A field that is not given is empty, zero or false; all facts of a case belong to one
 * matter.
 */
final class CaseReader {

    static final String FOLDER = "cases/";

    private static final Set<String> KEYS = Set.of("rule", "fires", "silent", "day", "facts");
    private static final String SAME_MATTER = "case";
    private static final Set<String> IDENTITIES = Set.of("id", "proposal");

    private final FactTypes types;
    private final LocalDate usualDay;
    private final Problems problems;

    /**
     * @param usualDay for cases that name no day
     */
    CaseReader(FactTypes types, LocalDate usualDay, Problems problems) {
        this.types = types;
        this.usualDay = usualDay;
        this.problems = problems;
    }

    List<RuleCase> read(Map<String, byte[]> files) {
        List<RuleCase> cases = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(FOLDER) && path.endsWith(".yaml")) {
                YamlValue document = YamlFile.read(path, bytes, problems);
                if (document instanceof YamlValue.Items items) {
                    items.values().stream().map(this::ruleCase).forEach(read -> {
                        if (read != null) {
                            cases.add(read);
                        }
                    });
                } else if (document != null) {
                    problems.add(document.place(), "", "not a list", "- rule: …, one entry for each case");
                }
            }
        });
        return cases;
    }

    private @Nullable RuleCase ruleCase(YamlValue item) {
        YamlFields unnamed = YamlFields.of(item, "", problems);
        String rule = unnamed == null ? null : unnamed.text("rule");
        if (rule == null || !(item instanceof YamlValue.Entries entries)) {
            return null;
        }
        YamlFields fields = new YamlFields(entries, rule, problems);
        fields.onlyKeys(KEYS);
        boolean fires = entries.entries().containsKey("fires");
        if (fires == entries.entries().containsKey("silent")) {
            problems.add(item.place(), rule, "a case either fires or is silent", "fires: … or silent: …");
            return null;
        }
        String because = fields.text(fires ? "fires" : "silent");
        LocalDate day = fields.optionalDay("day");
        List<Record> facts = new ArrayList<>();
        for (YamlValue fact : fields.items("facts")) {
            Record read = fact(fact, rule);
            if (read != null) {
                facts.add(read);
            }
        }
        return because == null
                ? null
                : new RuleCase(rule, fires, because, day == null ? usualDay : day, facts, item.place());
    }

    private @Nullable Record fact(YamlValue item, String rule) {
        if (!(item instanceof YamlValue.Entries one) || one.entries().size() != 1) {
            problems.add(item.place(), rule, "not a fact", "one name of a fact and its fields");
            return null;
        }
        String name = one.entries().keySet().iterator().next();
        FactType type = types.named(name);
        if (type == null) {
            problems.add(item.place(), rule, "fact " + name + " is not known", String.join(", ", types.names()));
            return null;
        }
        if (!(one.entries().get(name) instanceof YamlValue.Entries given)) {
            problems.add(item.place(), rule, "the fields of " + name + " are not a mapping", "{field: value}");
            return null;
        }
        new YamlFields(given, rule, problems).onlyKeys(type.fields().keySet());
        int before = problems.count();
        Object[] values = type.fields().values().stream()
                .map(field -> value(field, given.entries().get(field.name()), rule))
                .toArray();
        return problems.count() == before ? create(type.recordClass(), values) : null;
    }

    private @Nullable Object value(FactField field, @Nullable YamlValue given, String rule) {
        return switch (field.kind()) {
            case TEXT -> given == null ? IDENTITIES.contains(field.name()) ? SAME_MATTER : "" : text(given, rule);
            case WHOLE -> whole(field, given == null ? "0" : text(given, rule), given, rule);
            case TRUTH -> given != null && "true".equals(text(given, rule));
            case CONSTANT -> constant(field, given, rule);
            case TEXTS -> given == null ? List.of() : texts(given, rule);
        };
    }

    private @Nullable Object whole(FactField field, @Nullable String text, @Nullable YamlValue given, String rule) {
        try {
            if (text == null) {
                return null;
            }
            return field.type() == int.class ? (Object) Integer.valueOf(text) : (Object) Long.valueOf(text);
        } catch (NumberFormatException notWhole) {
            if (given != null) {
                problems.add(given.place(), rule, text + " is not a whole number", "digits");
            }
            return null;
        }
    }

    private @Nullable Object constant(FactField field, @Nullable YamlValue given, String rule) {
        Object[] constants = field.type().getEnumConstants();
        String name = given == null ? null : text(given, rule);
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        if (given != null) {
            problems.add(given.place(), rule, name + " is not known", Arrays.toString(constants));
        }
        return constants[0];
    }

    private List<String> texts(YamlValue given, String rule) {
        if (given instanceof YamlValue.Items items) {
            List<String> texts = new ArrayList<>();
            for (YamlValue item : items.values()) {
                String text = text(item, rule);
                if (text != null) {
                    texts.add(text);
                }
            }
            return List.copyOf(texts);
        }
        problems.add(given.place(), rule, "not a list", "[one, two]");
        return List.of();
    }

    private @Nullable String text(YamlValue value, String rule) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text();
        }
        problems.add(value.place(), rule, "not a single value", "a text or a number");
        return null;
    }

    private static Record create(Class<? extends Record> type, Object[] values) {
        try {
            Constructor<? extends Record> constructor =
                    type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), notARecord);
        }
    }
}
