package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;

/**
 * An age group of population statistics.
 *
 * @param code {@code 0-2}, {@code 3-6}, {@code 7-12}, {@code 13-15}, {@code 16-17}, {@code 18-19}
 * @param lifeStage code of the {@link LifeStage} it belongs to
 * @param under18 whether it counts as children: figures per child divide by residents under 18
 */
public record AgeBand(String code, LocalizedText name, String lifeStage, boolean under18) {}
