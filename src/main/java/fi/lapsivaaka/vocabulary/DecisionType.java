package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;

/** A kind of decision ({@code CLOSURE}, {@code FEE}, {@code BUDGET} …). */
public record DecisionType(String code, LocalizedText name) {}
