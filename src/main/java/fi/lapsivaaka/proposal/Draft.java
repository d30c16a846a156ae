package fi.lapsivaaka.proposal;

/**
 * A draft decision as text.
 *
 * @param name file name or title under which it was given
 */
public record Draft(String name, String text) {}
