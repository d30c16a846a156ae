package fi.lapsivaaka.ruleset;

/** Bounds of a rule set. What goes beyond is refused, so that reading a hostile set stays short and small. */
final class Limits {

    /** Bytes of one file. */
    static final int FILE_BYTES = 8 << 20;

    /** Bytes of all files of a set together. */
    static final int SET_BYTES = 32 << 20;

    /** Files of a set. */
    static final int FILES = 500;

    /** Folders below the set's own folder. */
    static final int FOLDER_DEPTH = 4;

    /** Rules of all DRL files of a set together. */
    static final int RULES = 5_000;

    /** Data rows of one decision table. */
    static final int TABLE_ROWS = 20_000;

    static final int TABLE_COLUMNS = 100;

    /** Characters of one cell, so that a reason fits and a book does not. */
    static final int CELL_CHARACTERS = 2_000;

    /** Characters of one text literal in a rule. */
    static final int TEXT_CHARACTERS = 500;

    /** Characters of a name: rule id, variable, type, field. */
    static final int NAME_CHARACTERS = 60;

    /** Parentheses inside parentheses. */
    static final int NESTING = 8;

    static final int CONDITIONS = 30;

    /** Patterns of one rule that are joined with each other; every one multiplies the work. */
    static final int JOINED_PATTERNS = 6;

    /** Comparisons in one pattern. */
    static final int COMPARISONS = 100;

    /** Values of one {@code in ( … )}. */
    static final int LISTED_VALUES = 500;

    /** Earlier conditions that one constraint may look at. */
    static final int REFERRED_CONDITIONS = 3;

    /** Combinations of facts that the rules together may compare in one check; about a second of work. */
    static final long COMBINATIONS = 20_000_000;

    /** Combinations that one rule may compare where it is explained, which is slower; some seconds of work. */
    static final long EXPLAINED = 2_000_000;

    /** Ways in which the rules together may hold in one check; the engine keeps some hundred bytes for each. */
    static final long MATCHES = 500_000;

    /** Ways through the {@code or} conditions of one rule; each becomes a rule of its own inside the engine. */
    static final int BRANCHES = 32;

    /** Problems told at once. */
    static final int PROBLEMS = 200;

    /** Depth and number of values of a YAML file. */
    static final int YAML_DEPTH = 12;

    static final int YAML_VALUES = 100_000;

    private Limits() {}
}
