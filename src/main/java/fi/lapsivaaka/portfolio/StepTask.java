package fi.lapsivaaka.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a matter that a visitor was given, or that they gave to somebody who is late with it.
 *
 * @param due the last day for it; null where none was agreed
 * @param mine whether the visitor was given it
 * @param person whoever was given it; the empty text once anonymised
 * @param given the day on which it was given
 */
public record StepTask(
        UUID matter,
        String name,
        String form,
        String step,
        @Nullable LocalDate due,
        boolean mine,
        String person,
        LocalDate given) {

    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** Days until its last day; negative once it has passed, and none where no day was agreed. */
    @Nullable
    Long left(LocalDate today) {
        return due == null ? null : ChronoUnit.DAYS.between(today, due);
    }
}
