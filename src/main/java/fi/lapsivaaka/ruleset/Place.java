package fi.lapsivaaka.ruleset;

/** Where something stands in a rule set: file inside the set, line and column from 1 on. */
public record Place(String file, int line, int column) {}
