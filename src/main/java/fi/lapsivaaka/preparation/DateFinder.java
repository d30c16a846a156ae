package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.preparation.MatterDates.Known;
import fi.lapsivaaka.preparation.MatterDates.Source;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.Signals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what is known of the days of a matter, so that nobody is asked for the same day twice. */
final class DateFinder {

    /** The plan of a full assessment: stages and their days. */
    static final String PLAN = "T-01";

    private static final String STAGE = "stage";
    private static final String DATE = "date";
    private static final List<String> REVIEWS = List.of("L-14", "B-14");
    private static final String HEARINGS = "T-13";

    private DateFinder() {}

    static MatterDates find(KeptDraft draft, Signals signals, GivenDates given, Map<String, Answer> answers) {
        Map<MatterDate, Known> days = new EnumMap<>(MatterDate.class);
        boolean untouched = given.version() == 0;
        DraftDates.Read read = untouched
                ? DraftDates.read(draft.bodyText(), signals.hearings())
                : new DraftDates.Read(Map.of(), given.body());
        days.putAll(read.days());
        answered(answers).forEach((date, day) -> days.put(date, new Known(day, Source.ANSWERS, null)));
        given.days().forEach((date, day) -> days.put(date, new Known(day, Source.GIVEN, null)));
        return new MatterDates(days, read.body(), untouched && !read.body().isEmpty(), given.version());
    }

    /** The days that the forms tell: the plan, the days on which children were asked, the first check of an indicator. */
    static Map<MatterDate, LocalDate> answered(Map<String, Answer> answers) {
        Map<MatterDate, LocalDate> days = new EnumMap<>(MatterDate.class);
        days(answers, HEARINGS)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> days.put(MatterDate.HEARING_BEGIN, day));
        days(answers, HEARINGS).max(Comparator.naturalOrder()).ifPresent(day -> days.put(MatterDate.HEARING_END, day));
        REVIEWS.stream()
                .flatMap(question -> days(answers, question))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> days.put(MatterDate.REVIEW, day));
        for (Map<String, String> row : answers.getOrDefault(PLAN, Answer.NONE).rows()) {
            Optional<LocalDate> day = day(row);
            MatterDate.ofStage(row.getOrDefault(STAGE, ""))
                    .ifPresent(date -> day.ifPresent(one -> days.put(date, one)));
        }
        return days;
    }

    /** The plan with the days that people gave beside the forms; its other rows and cells stay as they are. */
    static Answer planned(Answer plan, Map<MatterDate, LocalDate> days) {
        List<Map<String, String>> rows = new ArrayList<>();
        Map<MatterDate, LocalDate> missing = new EnumMap<>(MatterDate.class);
        days.forEach((date, day) -> date.stage().ifPresent(stage -> missing.put(date, day)));
        for (Map<String, String> row : plan.rows()) {
            Map<String, String> cells = new LinkedHashMap<>(row);
            MatterDate.ofStage(row.getOrDefault(STAGE, ""))
                    .map(missing::remove)
                    .ifPresent(day -> cells.put(DATE, day.toString()));
            rows.add(cells);
        }
        missing.forEach((date, day) -> rows.add(Map.of(STAGE, date.stage().orElseThrow(), DATE, day.toString())));
        return new Answer(plan.values(), plan.parts(), rows);
    }

    private static Stream<LocalDate> days(Map<String, Answer> answers, String question) {
        return answers.getOrDefault(question, Answer.NONE).rows().stream().flatMap(row -> day(row).stream());
    }

    private static Optional<LocalDate> day(Map<String, String> row) {
        return CalendarDay.read(row.getOrDefault(DATE, ""));
    }
}
