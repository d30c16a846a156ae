package fi.lapsivaaka.comparison;

import java.util.List;
import java.util.Map;

/**
 * One option of a matter; what is missing in a map nobody has told.
 *
 * @param code {@code zero}, {@code option-1} …
 * @param description as written
 * @param dimensions parts of children's lives to what becomes of them
 * @param groups groups of children in a vulnerable position
 * @param rights articles of the Convention on the Rights of the Child
 * @param whole children's lives as a whole, where they were not told part by part
 * @param costs by year, the first one first
 */
public record ComparedOption(
        String code,
        String description,
        boolean proposed,
        Map<String, Effect> dimensions,
        Map<String, Effect> groups,
        Map<String, Effect> rights,
        Effect whole,
        List<YearCosts> costs) {

    /** Going on as now. */
    public static final String ZERO = "zero";

    public ComparedOption {
        dimensions = Map.copyOf(dimensions);
        groups = Map.copyOf(groups);
        rights = Map.copyOf(rights);
        costs = List.copyOf(costs);
    }

    public boolean zero() {
        return code.equals(ZERO);
    }

    /** What becomes of something; the zero option is what the others are measured against, so it is as now unless told. */
    Effect effect(Map<String, Effect> told, String code) {
        return told.getOrDefault(code, zero() ? Effect.SAME : Effect.UNKNOWN);
    }
}
