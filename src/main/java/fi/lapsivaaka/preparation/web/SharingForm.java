package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.assessment.Questionnaire.Part;
import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.HandedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is to do which step and until when, as it was typed: {@code person.short.views} and {@code due.short.views}. */
record SharingForm(Map<String, String> fields) {

    /** What is to be mended. */
    enum Fault {
        /** The person may not work on the draft. */
        PERSON,
        /** A day without a person. */
        NOBODY,
        /** No day of the calendar. */
        DAY,
        /** A day that has passed. */
        PAST
    }

    static String key(Part part) {
        return part.form().code() + "." + part.step().id();
    }

    /** Whether the form held the step at all. */
    boolean holds(String key) {
        return fields.containsKey("person." + key);
    }

    String person(String key) {
        return fields.getOrDefault("person." + key, "").strip();
    }

    String due(String key) {
        return fields.getOrDefault("due." + key, "").strip();
    }

    Optional<LocalDate> day(String key) {
        return CalendarDay.read(due(key));
    }

    /** Whether what was typed is what is kept already. */
    boolean same(String key, Optional<HandedStep> held) {
        return held.map(step -> step.person().id().equals(person(key))
                        && Optional.ofNullable(step.due()).equals(day(key)))
                .orElseGet(() -> person(key).isEmpty());
    }

    /** @return null where nothing is to be mended */
    @Nullable
    Fault fault(String key, Optional<HandedStep> held, List<Author> people, LocalDate today) {
        if (!due(key).isEmpty() && day(key).isEmpty()) {
            return Fault.DAY;
        }
        if (person(key).isEmpty()) {
            return due(key).isEmpty() || held.isPresent() ? null : Fault.NOBODY;
        }
        if (same(key, held)) {
            return null;
        }
        if (people.stream().noneMatch(one -> one.id().equals(person(key)))) {
            return Fault.PERSON;
        }
        return day(key).filter(day -> day.isBefore(today)).isPresent() ? Fault.PAST : null;
    }
}
