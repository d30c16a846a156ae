package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;

/**
 * One choice of a question.
 *
 * @param code what rules and stored answers say; its meaning stands in the label
 * @param exclusive whether it rules out every other choice, as "none of these" does
 */
public record Option(String code, LocalizedText label, boolean exclusive) {}
