package fi.lapsivaaka.assessment;

import java.util.List;

/**
 * The level of assessment a matter needs and the criteria that decided it.
 *
 * @param criteria every screening rule that held, the deciding ones first
 */
public record ScreeningResult(ScreeningLevel level, List<Criterion> criteria) {

    /** The criteria that ask for the level given. */
    public List<Criterion> deciding() {
        return criteria.stream().filter(criterion -> criterion.level() == level).toList();
    }
}
