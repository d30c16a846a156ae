package fi.lapsivaaka.classification;

/** What one cell of a classification table says about an entry: the fixed conclusion of every table of this rule set. */
public record Outcome(String rule, String field, String value, Entry entry) {}
