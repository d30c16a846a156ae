package fi.lapsivaaka.preparation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The days of a matter as people gave them.
 *
 * @param body who decides; the empty text when not told
 * @param version on which the next save is based
 */
public record GivenDates(Map<MatterDate, LocalDate> days, String body, int version) {

    /** Nobody has given any. */
    public static final GivenDates NONE = new GivenDates(Map.of(), "", 0);

    public GivenDates {
        days = days.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(days));
    }
}
