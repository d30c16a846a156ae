package fi.lapsivaaka.vocabulary;

import java.math.BigDecimal;

/**
 * What an indicator was in one area and year.
 *
 * @param area {@code FI} for the whole country, else the code of a municipality or a county
 * @param precision {@code exact}, {@code about} or {@code under}, as the source puts it
 * @param source whom to name
 */
public record IndicatorValue(
        String indicator, String area, int year, BigDecimal value, String precision, String source) {}
