package fi.lapsivaaka.vocabulary;

import java.util.Map;

/**
 * Residents of a municipality by age on the last day of a year.
 *
 * @param year the year the figures tell of, which may be older than the year asked for
 * @param residents all residents
 * @param under18 the children that figures per child divide by
 * @param ages residents by code of {@link AgeBand}
 * @param hiddenCells how many small cells the source has hidden for privacy; the figures are too low by a few children
 *     for each
 * @param source whom to name
 */
public record ChildPopulation(
        Municipality municipality,
        int year,
        int residents,
        int under18,
        Map<String, Integer> ages,
        int hiddenCells,
        String source) {

    /** Whether the municipality is fictional. */
    public boolean practice() {
        return municipality.practice();
    }
}
