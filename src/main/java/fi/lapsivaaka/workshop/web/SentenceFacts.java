package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.workshop.web.How.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sentences of a rule can speak of: kinds of facts and their fields. The reader of rule files has the last word. */
final class SentenceFacts {

    /** The fact that every rule begins with and concludes about. */
    static final String MATTER = "Proposal";

    /** A dated number of the rule set. */
    static final String LIMIT = "Parameter";

    /** The field that ties a fact to its matter; it goes without saying. */
    static final String TIE = "proposal";

    private static final String ID = "id";
    private static final Map<String, Map<String, Field>> TYPES = read();

    private SentenceFacts() {}

    private static Map<String, Map<String, Field>> read() {
        Map<String, Map<String, Field>> types = new LinkedHashMap<>();
        for (Class<? extends Record> type : AssessmentRules.SCHEMA.facts()) {
            Map<String, Field> fields = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(component.getName(), field(component.getType()));
            }
            types.put(type.getSimpleName(), Collections.unmodifiableMap(fields));
        }
        return Collections.unmodifiableMap(types);
    }

    private static Field field(Class<?> type) {
        if (type == String.class) {
            return Field.TEXT;
        }
        if (type == List.class) {
            return Field.TEXTS;
        }
        return type == long.class || type == int.class
                ? Field.WHOLE
                : type == boolean.class ? Field.TRUTH : Field.OTHER;
    }

    static boolean known(String type) {
        return TYPES.containsKey(type);
    }

    /** Facts that can be looked for besides the matter itself; limits come in where a value is compared with one. */
    static List<String> types() {
        return TYPES.keySet().stream()
                .filter(type -> !type.equals(MATTER) && !type.equals(LIMIT))
                .toList();
    }

    static boolean tied(String type) {
        return fields(type).containsKey(TIE);
    }

    /** Fields that people choose from: not the ties between facts. */
    static List<String> spoken(String type) {
        List<String> names = new ArrayList<>(fields(type).keySet());
        names.remove(TIE);
        names.remove(ID);
        return names;
    }

    /** Numbers of a fact that can be added up. */
    static List<String> sums(String type) {
        return spoken(type).stream()
                .filter(name -> kind(type, name) == Field.WHOLE)
                .toList();
    }

    static Field kind(String type, String field) {
        return fields(type).getOrDefault(field, Field.OTHER);
    }

    private static Map<String, Field> fields(String type) {
        return TYPES.getOrDefault(type, Map.of());
    }
}
