package fi.lapsivaaka.ruleset;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Facts of one record class, told by the values each field may have; a field that is not named may have any.
 *
 * @param fields name of the field, or of the field and what it is compared with, to its values
 */
record FactSet(Map<String, ValueSet> fields) {

    static final FactSet ALL = new FactSet(Map.of());

    FactSet {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    boolean empty() {
        return fields.values().stream().anyMatch(ValueSet::empty);
    }

    /** The facts of this set whose field has one of the values. */
    FactSet and(String field, ValueSet values) {
        Map<String, ValueSet> narrowed = new LinkedHashMap<>(fields);
        narrowed.merge(field, values, ValueSet::and);
        return new FactSet(narrowed);
    }

    FactSet and(FactSet other) {
        Map<String, ValueSet> both = new LinkedHashMap<>(fields);
        other.fields.forEach((field, values) -> both.merge(field, values, ValueSet::and));
        return new FactSet(both);
    }

    FactSet without(String field) {
        Map<String, ValueSet> rest = new LinkedHashMap<>(fields);
        rest.remove(field);
        return new FactSet(rest);
    }

    /** Whether some fact is in both sets, neither of which is empty. */
    boolean meets(FactSet other) {
        for (Map.Entry<String, ValueSet> field : other.fields.entrySet()) {
            ValueSet own = fields.get(field.getKey());
            if (own != null && !own.meets(field.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether every fact of the other set is in this one. */
    boolean covers(FactSet other) {
        if (other.empty()) {
            return true;
        }
        for (Map.Entry<String, ValueSet> field : fields.entrySet()) {
            ValueSet theirs = other.fields.get(field.getKey());
            if (theirs == null
                    ? !field.getValue().others().isEmpty()
                    : !field.getValue().covers(theirs)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact is in the set; the fields must all be of the fact alone. */
    boolean has(Record fact, FactType type) {
        return fields.entrySet().stream().allMatch(field -> field.getValue()
                .has(type.field(field.getKey()).read(fact)));
    }

    /** The facts of this set whose lists hold nothing more than they must. */
    FactSet shortest(FactType type) {
        Map<String, ValueSet> shortest = new LinkedHashMap<>(fields);
        type.fields().forEach((name, field) -> {
            if (field.kind() == FactField.Kind.TEXTS) {
                Lists lists = (Lists) fields.getOrDefault(name, Lists.ALL);
                shortest.put(name, lists.empty() ? lists : lists.shortest());
            }
        });
        return new FactSet(shortest);
    }

    /** The facts of this set and those that are left out only because a list holds something it must not. */
    FactSet wider() {
        Map<String, ValueSet> wider = new LinkedHashMap<>();
        fields.forEach((field, values) ->
                wider.put(field, values instanceof Lists lists ? new Lists(lists.with(), Set.of(), false) : values));
        return new FactSet(wider);
    }

    /**
     * One fact of the set in words: {@code Line with serviceClass 3021, concepts school}.
     *
     * @param preferred for each field the values that people know
     */
    String example(String type, Map<String, ? extends Collection<String>> preferred) {
        String told = fields.entrySet().stream()
                .filter(field -> !field.getValue().equals(Lists.ALL.shortest()))
                .map(field -> {
                    String name = field.getKey().split(" ", 2)[0];
                    return name
                            + ' '
                            + field.getValue().example(preferred.containsKey(name) ? preferred.get(name) : List.of());
                })
                .collect(Collectors.joining(", "));
        return type + (told.isEmpty() ? "" : " with " + told);
    }
}
