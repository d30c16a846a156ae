package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The facts of one check by their class and, for fields that rules ask one value of, by that value. */
final class FactsByValue {

    private final Map<Class<?>, List<Record>> byClass = new HashMap<>();
    private final IdentityHashMap<FactField, Map<Object, List<Record>>> byField = new IdentityHashMap<>();

    void add(Record fact) {
        byClass.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }

    List<Record> of(Class<?> type) {
        return byClass.getOrDefault(type, List.of());
    }

    /** Those whose field holds a value; call it when all facts have been added. */
    List<Record> of(Class<?> type, FactField field, Object value) {
        return byField.computeIfAbsent(field, key -> read(type, key)).getOrDefault(value, List.of());
    }

    private Map<Object, List<Record>> read(Class<?> type, FactField field) {
        Map<Object, List<Record>> facts = new HashMap<>();
        for (Record fact : of(type)) {
            facts.computeIfAbsent(field.read(fact), value -> new ArrayList<>()).add(fact);
        }
        return facts;
    }
}
