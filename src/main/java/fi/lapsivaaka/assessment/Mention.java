package fi.lapsivaaka.assessment;

/**
 * Fact: a concept of {@code terms.yaml} that the draft speaks of.
 *
 * @param speaker {@code AUTHORITY} or {@code CLAIMANT}
 */
public record Mention(String proposal, String concept, String speaker, boolean negated) {}
