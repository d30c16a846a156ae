package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;

/**
 * A stage of the life cycle in the Oulu model: {@code pregnancy}, {@code 0-6}, {@code 7-12}, {@code 13-15},
 * {@code 16-20}. Figures per child divide by residents under 18 all the same.
 */
public record LifeStage(String code, LocalizedText name, int order) {}
