package fi.lapsivaaka.assessment;

/**
 * Fact of the second pass: the level that the screening rules gave.
 *
 * @param level {@code none}, {@code short} or {@code full}
 */
public record Screening(String proposal, String level) {}
