package fi.lapsivaaka.aims;

import fi.lapsivaaka.childbudget.Dimension;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a target: how much something is to change from one year to another. A later version stands beside the
 * earlier ones; none is ever edited.
 *
 * @param seriesId the same for all versions of one target
 * @param number of the version, from 1 on
 * @param indicator id; empty unless the measure is an indicator
 * @param where which euros; none for all of them or for an indicator
 * @param changePermille thousandths of the value of the base year; for a share thousandths of the whole
 * @param decision what it rests on, in words
 * @param withdrawnAt null while it counts
 * @param withdrawnReason empty while it counts
 */
public record Target(
        UUID id,
        UUID seriesId,
        int number,
        UUID organisationId,
        Measure measure,
        String indicator,
        Map<Dimension, String> where,
        int baseYear,
        int targetYear,
        int changePermille,
        String decision,
        Instant decidedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnReason) {

    public Target {
        where = Map.copyOf(where);
    }

    /** What is to change. */
    public enum Measure {
        /** Children's euros of a selection. */
        EUROS,
        /** The share of a level in children's euros, in per cent. */
        SHARE,
        /** An indicator, in its own unit. */
        INDICATOR
    }
}
