package fi.lapsivaaka.assessment;

/**
 * Fact: one impact on one group of children.
 *
 * @param dimension {@code learning}, {@code health}, {@code safety}, {@code relations}, {@code leisure},
 *     {@code livelihood}, {@code participation}, {@code language}
 * @param direction {@code POS}, {@code NEG}, {@code NEUTRAL}, {@code UNKNOWN}
 * @param size 0 … 3
 * @param horizon {@code SHORT}, {@code MEDIUM}, {@code LONG}
 * @param mitigated whether a remedy with an owner and a date stands beside it
 * @param evidenced whether a source stands beside it
 */
public record Impact(
        String proposal,
        String id,
        String group,
        String dimension,
        String direction,
        long size,
        String horizon,
        boolean mitigated,
        boolean evidenced) {}
