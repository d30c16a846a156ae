package fi.lapsivaaka.classification;

import java.util.Map;

/**
 * A table row whose conditions hold for an entry, whether or not it decides.
 *
 * @param table {@code exclusions}, {@code names}, {@code provision} or {@code services}
 * @param outcome what the row says, field to value
 */
public record Match(String rule, String table, Map<String, String> outcome) {

    public Match {
        outcome = Map.copyOf(outcome);
    }

    String value(String field) {
        return outcome.getOrDefault(field, "");
    }

    /** A note is shown, but leaves the decision to the rows after it. */
    boolean decides() {
        return !value("effect").equals("note");
    }
}
