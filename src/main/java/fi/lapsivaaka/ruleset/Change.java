package fi.lapsivaaka.ruleset;

/**
 * One thing that is different between two rule sets.
 *
 * @param id of the rule, text, parameter or question; the path of a file
 * @param what which part of it: {@code condition}, {@code severity}, {@code outcome level}, {@code message.sv}; the empty
 *     text for the whole
 * @param before what it was; the empty text when there was nothing
 * @param after what it is; the empty text when there is nothing
 */
public record Change(Kind kind, Subject subject, String id, String what, String before, String after) {

    /** How it is different. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** A row that stands at another place among the rows that were there before. */
        MOVED
    }

    /** What is different. */
    public enum Subject {
        RULE_SET,
        RULE,
        TEXT,
        PARAMETER,
        /** A question of an assessment form. */
        QUESTION,
        FILE
    }
}
