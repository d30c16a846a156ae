package fi.lapsivaaka.proposal;

/**
 * A code found in a draft and the sentence it was found in.
 *
 * @param code of a service group, a decision type or a life stage
 */
public record Signal(String code, Quote quote) {}
