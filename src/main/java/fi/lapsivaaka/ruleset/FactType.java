package fi.lapsivaaka.ruleset;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record class that rules may speak about. */
record FactType(Class<? extends Record> recordClass, Map<String, FactField> fields) {

    FactType {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Known once for each class, because every accessor costs a class. */
    private static final ClassValue<FactType> KNOWN = new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> type) {
            return read(type.asSubclass(Record.class));
        }
    };

    static FactType of(Class<? extends Record> recordClass) {
        return KNOWN.get(recordClass);
    }

    private static FactType read(Class<? extends Record> recordClass) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        for (RecordComponent component : recordClass.getRecordComponents()) {
            fields.put(component.getName(), FactField.of(component, fields.size()));
        }
        return new FactType(recordClass, fields);
    }

    String name() {
        return recordClass.getSimpleName();
    }

    FactField field(String name) {
        FactField field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("record " + name() + " has no field " + name);
        }
        return field;
    }

    /**
     * @throws IllegalArgumentException when a field is null: rules have no word for "nothing"
     */
    void check(Record fact) {
        for (FactField field : fields.values()) {
            if (!field.type().isPrimitive() && field.read(fact) == null) {
                throw hasNull(fact, field);
            }
        }
    }

    static IllegalArgumentException hasNull(Record fact, FactField field) {
        return new IllegalArgumentException("fact " + fact.getClass().getSimpleName() + " has null in " + field.name());
    }
}
