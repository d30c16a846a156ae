package fi.lapsivaaka.preparation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a matter as they are known: what a person gave wins over the answers of the forms, and those over what was
 * read from the draft.
 *
 * @param body who decides; the empty text when not known
 * @param bodyRead whether the body was read from the draft
 * @param version of what people gave, on which the next save is based; 0 while nobody has
 */
public record MatterDates(Map<MatterDate, Known> days, String body, boolean bodyRead, int version) {

    /** Nothing is known. */
    public static final MatterDates NONE = new MatterDates(Map.of(), "", false, 0);

    public MatterDates {
        days = Map.copyOf(days);
    }

    /** Where a day comes from. */
    public enum Source {
        GIVEN,
        ANSWERS,
        DRAFT
    }

    /**
     * A day that is known.
     *
     * @param sentence of the draft it was read from; null for others
     */
    public record Known(
            LocalDate day, Source source, @Nullable String sentence) {}

    public Optional<LocalDate> day(MatterDate date) {
        return Optional.ofNullable(days.get(date)).map(Known::day);
    }

    /** Those that people stand behind: what was only read from the draft is left out. */
    public Map<MatterDate, LocalDate> confirmed() {
        Map<MatterDate, LocalDate> confirmed = new EnumMap<>(MatterDate.class);
        days.forEach((date, known) -> {
            if (known.source() != Source.DRAFT) {
                confirmed.put(date, known.day());
            }
        });
        return confirmed;
    }
}
