package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for facts of one record class.
 *
 * @param type simple name of the record class
 * @param variable name of the fact itself, {@code $p}; the empty text when it has none
 * @param bindings variable to field, in the order written
 * @param constraints all must hold
 */
public record Pattern(
        String type, String variable, Map<String, String> bindings, List<Constraint> constraints, Place place) {

    public Pattern {
        bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
        constraints = List.copyOf(constraints);
    }

    /** The same search, asking for less. */
    Pattern only(List<Constraint> some) {
        return new Pattern(type, variable, bindings, some, place);
    }

    /** As it would be written in a rule file. */
    public String text() {
        List<String> parts = new ArrayList<>();
        bindings.forEach((name, field) -> parts.add(name + " : " + field));
        constraints.forEach(constraint -> parts.add(constraint.text()));
        return (variable.isEmpty() ? "" : variable + " : ")
                + type
                + (parts.isEmpty() ? "()" : "( " + String.join(", ", parts) + " )");
    }
}
