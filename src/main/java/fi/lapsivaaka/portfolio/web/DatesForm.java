package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.preparation.GivenDates;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.preparation.MatterDates;
import fi.lapsivaaka.preparation.MatterDates.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The days of a matter as they were typed. */
record DatesForm(Map<String, String> fields) {

    private static final int LONGEST = 200;

    String typed(MatterDate date) {
        return fields.getOrDefault(date.code(), "").strip();
    }

    String body() {
        return fields.getOrDefault("body", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }

    Optional<LocalDate> day(MatterDate date) {
        return CalendarDay.read(typed(date));
    }

    boolean wrong(MatterDate date) {
        return !typed(date).isEmpty() && day(date).isEmpty();
    }

    boolean bodyTooLong() {
        return body().length() > LONGEST;
    }

    boolean faulty() {
        return bodyTooLong() || Arrays.stream(MatterDate.values()).anyMatch(this::wrong);
    }

    /** What is to be kept: a day that the forms tell already is not kept a second time. */
    GivenDates given(MatterDates known) {
        Map<MatterDate, LocalDate> days = new EnumMap<>(MatterDate.class);
        for (MatterDate date : MatterDate.values()) {
            day(date).filter(day -> !answered(known, date, day)).ifPresent(day -> days.put(date, day));
        }
        String version = fields.getOrDefault("version", "");
        return new GivenDates(days, body(), version.matches("[0-9]{1,8}") ? Integer.parseInt(version) : 0);
    }

    private static boolean answered(MatterDates known, MatterDate date, LocalDate day) {
        MatterDates.Known now = known.days().get(date);
        return now != null && now.source() == Source.ANSWERS && now.day().equals(day);
    }
}
