package fi.lapsivaaka.classification;

import fi.lapsivaaka.LocalizedText;

/**
 * How the children's share of an amount is found.
 *
 * @param id {@code K_POP}, {@code K_CLI} …
 * @param meaning what is counted
 * @param source where an organisation finds its own figure
 * @param defaultShare what is used without one
 */
public record AllocationKey(String id, LocalizedText meaning, LocalizedText source, LocalizedText defaultShare) {}
