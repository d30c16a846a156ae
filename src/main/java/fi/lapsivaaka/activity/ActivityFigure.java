package fi.lapsivaaka.activity;

import java.math.BigDecimal;

/**
 * How much of something was done.
 *
 * @param line of the file
 * @param measure its code
 * @param service the service the file names, or the empty text
 * @param area postcode or name, or the empty text
 * @param place unit, or the empty text
 */
public record ActivityFigure(
        long line, int year, String measure, String service, String area, String place, BigDecimal quantity) {}
