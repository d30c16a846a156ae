package fi.lapsivaaka.portfolio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a matter, to be looked at and changed.
 *
 * @param body who decides, as it stands in its field
 * @param bodyRead whether it was read from the draft
 * @param bodyError why it cannot be kept; null when it can
 * @param version on which the next save is based
 * @param conflict whether somebody else has changed the days meanwhile
 * @param late what is late or in the wrong order, in words
 * @param coming what is coming, in words
 * @param saved whether the days have just been saved
 */
public record DatesPage(
        String id,
        String name,
        boolean practice,
        List<DayField> days,
        String body,
        boolean bodyRead,
        @Nullable String bodyError,
        int version,
        boolean conflict,
        List<String> late,
        List<String> coming,
        boolean saved,
        boolean any) {

    /** What is to be mended, field by field. */
    public List<DayField> faulty() {
        return days.stream().filter(day -> day.error() != null).toList();
    }

    /**
     * A day.
     *
     * @param value as browsers want it, or as typed
     * @param source where it comes from, in words; the empty text for what a person gave
     * @param sentence of the draft it was read from; null for others
     * @param theirs what somebody else has saved meanwhile, written out; null when the same
     */
    public record DayField(
            String code,
            String label,
            String hint,
            String value,
            String source,
            @Nullable String sentence,
            @Nullable String error,
            @Nullable String theirs) {}
}
