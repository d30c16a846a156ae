package fi.lapsivaaka.workshop.web;

/**
 * A problem of a draft in the reader's language.
 *
 * @param place file, line and rule, as far as they are known
 * @param allowed what would be right; the empty text where nothing is told
 * @param link leads to where it is mended
 */
public record ProblemLine(String place, String text, String allowed, String link) {}
