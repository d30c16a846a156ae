package fi.lapsivaaka.classification;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The choices of method that a classification was made with.
 *
 * @param choices id of each setting to the code of its choice, in the order of {@code profiles.yaml}
 */
public record Profile(Map<String, String> choices) {

    public Profile {
        choices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    boolean has(String choice) {
        return choices.containsValue(choice);
    }

    /** What a row says in a field: the column of a choice made wins over the plain column. */
    String value(Match match, String field) {
        for (String choice : choices.values()) {
            String value = match.value(field + "-" + choice);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return match.value(field);
    }

    /** Whether a row that holds only under one choice holds under this profile. */
    boolean admits(Map<String, String> outcome) {
        String only = outcome.getOrDefault("profile", "");
        return only.isEmpty() || has(only);
    }
}
