package fi.lapsivaaka.proposal;

/**
 * A word of a draft.
 *
 * @param form lower case, without soft hyphens and without a hyphen at the end of a line
 * @param start index of its first character in the draft's text
 * @param end index after its last character
 */
record Word(String form, int start, int end) {}
