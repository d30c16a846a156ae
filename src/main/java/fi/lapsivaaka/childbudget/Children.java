package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.vocabulary.ChildPopulation;

/**
 * The children that figures are divided by.
 *
 * @param municipality whose residents they are, in Finnish
 * @param year the year they were counted, which may be older than the figures
 * @param under18 residents under 18
 * @param hiddenCells how many small cells the source has hidden, each a few children too few
 * @param source whom to name
 */
public record Children(String municipality, int year, int under18, int hiddenCells, String source) {

    /** These and others together; as old as the older count. */
    Children plus(Children other) {
        return new Children(
                municipality + " + " + other.municipality,
                Math.min(year, other.year),
                under18 + other.under18,
                hiddenCells + other.hiddenCells,
                source.equals(other.source) ? source : source + " | " + other.source);
    }

    static Children of(ChildPopulation population) {
        return new Children(
                population.municipality().name().fi(),
                population.year(),
                population.under18(),
                population.hiddenCells(),
                population.source());
    }
}
