package fi.lapsivaaka.ruleset;

/**
 * A number set by an act or by policy, as a fact that rules compare with: the value in force on the day of the check.
 *
 * @param name id in {@code parameters.yaml}
 * @param value whole number in the unit told there
 */
public record Parameter(String name, long value) {}
