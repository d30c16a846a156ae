package fi.lapsivaaka.proposal;

/**
 * A concept of {@code terms.yaml} found in a draft.
 *
 * @param concept id of the concept
 * @param speaker who says it
 * @param negated whether the sentence denies it ("is not carried out at this stage")
 */
public record Mention(String concept, Speaker speaker, boolean negated, Quote quote) {}
