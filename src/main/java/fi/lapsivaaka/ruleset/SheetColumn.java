package fi.lapsivaaka.ruleset;

/**
 * A column of a decision table.
 *
 * @param at column of the file, from 0 on
 * @param key names it within its table: {@code year >=}, {@code level}, {@code nameConcepts contains 2}
 * @param field of the fact that it asks about, or of the outcome
 * @param operator of a condition: {@code >=}, {@code in}, {@code contains}; else the empty text
 * @param number whether a condition compares numbers
 * @param label as the table heads it
 */
public record SheetColumn(int at, Role role, String key, String field, String operator, boolean number, String label) {

    /** What the cells of a column are. */
    public enum Role {
        /** The row's id. */
        NAME,
        CONDITION,
        /** What the row says. */
        ACTION
    }
}
