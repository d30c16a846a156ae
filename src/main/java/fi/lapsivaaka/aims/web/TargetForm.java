package fi.lapsivaaka.aims.web;

/**
 * What a person fills in to set a target; texts as they were written.
 *
 * @param measure {@code euros}, {@code share} or {@code indicator}
 * @param change in per cent, or percentage points for a share
 * @param series of the target that this is a new version of; empty for a new target
 * @param number of the version it takes the place of
 */
public record TargetForm(
        String measure,
        String level,
        String family,
        String service,
        String indicator,
        String baseYear,
        String targetYear,
        String change,
        String decision,
        String series,
        int number) {

    static final TargetForm EMPTY = new TargetForm("euros", "", "", "", "", "", "", "", "", "", 0);
}
