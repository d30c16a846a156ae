package fi.lapsivaaka.authoring;

import fi.lapsivaaka.authoring.ParameterEntry.Dated;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The values of a parameter in time. */
public final class ParameterTimeline {

    private ParameterTimeline() {}

    /** A day as files write it; empty when it is none. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The value in force on a day; empty when there is none. */
    public static Optional<Dated> on(List<Dated> values, LocalDate day) {
        return values.stream().filter(value -> holds(value, day)).findFirst();
    }

    private static boolean holds(Dated value, LocalDate day) {
        return day(value.from()).filter(from -> !from.isAfter(day)).isPresent()
                && (value.to().isBlank()
                        || day(value.to()).filter(to -> !to.isBefore(day)).isPresent());
    }

    /**
     * The same values, and a new one from a day on: the value in force then ends the day before, and the new one goes on
     * until the next one begins, or for good.
     *
     * @return empty when a value begins on that very day
     */
    public static Optional<List<Dated>> with(List<Dated> values, LocalDate day, Dated fresh) {
        if (values.stream()
                .anyMatch(value -> day(value.from()).filter(day::equals).isPresent())) {
            return Optional.empty();
        }
        Optional<Dated> present = on(values, day);
        String end = present.map(Dated::to).orElseGet(() -> values.stream()
                .flatMap(value -> day(value.from()).stream())
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1).toString())
                .orElse(""));
        List<Dated> all = new ArrayList<>();
        values.forEach(value -> all.add(
                present.filter(value::equals).isEmpty()
                        ? value
                        : new Dated(
                                value.value(),
                                value.from(),
                                day.minusDays(1).toString(),
                                value.provision(),
                                value.mark())));
        all.add(new Dated(fresh.value(), day.toString(), end, fresh.provision(), fresh.mark()));
        all.sort(Comparator.comparing(value -> day(value.from()).orElse(LocalDate.MAX)));
        return Optional.of(all);
    }

    /** Whether two values are in force on the same day. */
    public static boolean overlap(Dated one, Dated other) {
        Optional<LocalDate> from = day(one.from());
        Optional<LocalDate> start = day(other.from());
        return from.isPresent() && start.isPresent() && (holds(one, start.get()) || holds(other, from.get()));
    }
}
