package fi.lapsivaaka.proposal;

/**
 * The sentence a signal came from.
 *
 * @param text the sentence as it stands in the draft
 * @param start index of its first character in the draft's text
 * @param end index after its last character
 */
public record Quote(String text, int start, int end) {}
