package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.ledger.Phase;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * Some euros of an organisation: a year, a phase, and what they have in common.
 *
 * @param where dimension to the value that all of them have; none for all euros
 */
public record Selection(UUID organisationId, int year, Phase phase, Map<Dimension, String> where) {

    public Selection {
        Map<Dimension, String> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(where);
        where = Collections.unmodifiableMap(ordered);
    }

    /** The same of those that also have this value. */
    public Selection and(Dimension dimension, String value) {
        Map<Dimension, String> narrowed = new EnumMap<>(Dimension.class);
        narrowed.putAll(where);
        narrowed.put(dimension, value);
        return new Selection(organisationId, year, phase, narrowed);
    }

    /** Conditions on the columns of {@code child_budget_sum}, each with the dimension's name as its parameter. */
    String conditions() {
        StringJoiner conditions = new StringJoiner("");
        where.keySet().forEach(dimension -> conditions.add(" and " + dimension.column() + " = :" + dimension.column()));
        return conditions.toString();
    }

    /** Values of the parameters in {@link #conditions()}. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        where.forEach((dimension, value) -> parameters.put(dimension.column(), value));
        return parameters;
    }
}
