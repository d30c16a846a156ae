package fi.lapsivaaka.ruleset;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The record classes of a {@link FactSchema} by simple name, and the shape of its conclusion. */
final class FactTypes {

    private static final List<Class<?>> FINDING = List.of(String.class, String.class);

    private final Map<String, FactType> byName = new LinkedHashMap<>();
    private final Map<Class<?>, FactType> byClass = new LinkedHashMap<>();
    private final Map<String, Class<?>> enums = new LinkedHashMap<>();
    private final Class<? extends Record> conclusion;

    private FactTypes(FactSchema schema) {
        this.conclusion = schema.conclusion();
    }

    /**
     * @throws IllegalArgumentException when the schema names records that rules cannot speak about
     */
    static FactTypes of(FactSchema schema) {
        FactTypes types = new FactTypes(schema);
        for (Class<? extends Record> fact : schema.facts()) {
            FactType type = FactType.of(fact);
            if (types.byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("two records are called " + type.name());
            }
            types.byClass.put(fact, type);
            for (FactField field : type.fields().values()) {
                if (field.kind() == FactField.Kind.CONSTANT) {
                    types.enums.put(field.type().getSimpleName(), field.type());
                }
            }
        }
        if (types.byClass.containsKey(schema.conclusion())) {
            throw new IllegalArgumentException("the conclusion " + schema.conclusion() + " cannot be a fact as well");
        }
        if (!types.concludesFindings() && types.rowFact() == null) {
            throw new IllegalArgumentException("the conclusion " + schema.conclusion()
                    + " is neither (String rule, String subject) nor (String, String, String, fact)");
        }
        return types;
    }

    @Nullable
    FactType named(String name) {
        return byName.get(name);
    }

    FactType known(String name) {
        FactType type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no fact type " + name);
        }
        return type;
    }

    FactField field(Operand.Reference reference) {
        return known(reference.type()).field(reference.field());
    }

    @Nullable
    FactType of(Class<?> recordClass) {
        return byClass.get(recordClass);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    @Nullable
    Class<?> enumNamed(String name) {
        return enums.get(name);
    }

    Class<? extends Record> conclusion() {
        return conclusion;
    }

    /** Whether rules conclude {@code (rule, subject)}, as DRL files do. */
    boolean concludesFindings() {
        return componentTypes().equals(FINDING);
    }

    /** The fact that rows of decision tables match, or null when the conclusion is not made for tables. */
    @Nullable
    FactType rowFact() {
        List<Class<?>> parts = componentTypes();
        boolean outcome =
                parts.size() == 4 && parts.subList(0, 3).equals(List.of(String.class, String.class, String.class));
        return outcome ? byClass.get(parts.get(3)) : null;
    }

    /** Qualified names that a rule file may import. */
    Set<String> importable() {
        Set<String> names = new TreeSet<>();
        byClass.keySet().forEach(type -> names.add(type.getCanonicalName()));
        enums.values().forEach(type -> names.add(type.getCanonicalName()));
        names.add(conclusion.getCanonicalName());
        return names;
    }

    private List<Class<?>> componentTypes() {
        return Arrays.<RecordComponent>stream(conclusion.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
    }
}
