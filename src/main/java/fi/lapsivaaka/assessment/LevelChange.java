package fi.lapsivaaka.assessment;

import java.util.List;

/**
 * One answer that alone would change how thorough an assessment is needed.
 *
 * @param question whose answer it is
 * @param codes of the options that would each do; for a number the number itself
 * @param level that would result
 */
public record LevelChange(String question, Kind kind, List<String> codes, ScreeningLevel level) {

    public LevelChange {
        codes = List.copyOf(codes);
    }

    /** What would be otherwise in the answer. */
    public enum Kind {
        /** The number would be at least this. */
        AT_LEAST,
        /** The number would be at most this. */
        AT_MOST,
        /** The one choice would be another. */
        CHOSEN,
        /** A choice would be made besides the others. */
        ADDED,
        /** A choice would not be made. */
        LEFT_OUT
    }
}
