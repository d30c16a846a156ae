package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.CalendarDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Days between the dates that were given, so that no rule needs a clock. */
final class DateAnswers implements Derivation {

    /** Where a gap begins. */
    static final Set<String> FROM = Set.of(
            "HEARING_END", "ASSESSMENT_READY", "EARLIER_ASSESSMENT", "EARLIER_PLAN", "NEWEST_EVIDENCE", "REVIEW_DUE");
    /** Where it ends. */
    static final Set<String> TO = Set.of("AGENDA", "TODAY", "DECISION");

    private static final String DATE = "date";
    private static final String AGENDA = "AGENDA";
    private static final String TODAY = "TODAY";
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    @Override
    public Set<String> questions() {
        return Set.of("S-13", "L-07", "L-14", "T-01", "T-13", "T-21", "T-31", "HV-01");
    }

    @Override
    public Set<Class<? extends Record>> records() {
        return Set.of(Gap.class);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        Optional<LocalDate> today = Optional.of(sheet.today());
        Optional<LocalDate> agenda = stage(sheet, "agenda");
        Optional<LocalDate> decision = stage(sheet, "decision").or(() -> today);
        List<Record> facts = new ArrayList<>();
        gap("HEARING_END", stage(sheet, "hearing-end").or(() -> latest(sheet, "T-13")), AGENDA, agenda, facts);
        gap(
                "ASSESSMENT_READY",
                stage(sheet, "assessment-ready").or(() -> latest(sheet, "T-31")),
                AGENDA,
                agenda,
                facts);
        gap("EARLIER_ASSESSMENT", earlier(sheet), TODAY, today, facts);
        gap("EARLIER_PLAN", CalendarDay.read(sheet.value("HV-01")), "DECISION", decision, facts);
        gap("NEWEST_EVIDENCE", newestEvidence(sheet), TODAY, today, facts);
        gap("REVIEW_DUE", days(sheet, "L-14").min(Comparator.naturalOrder()), TODAY, today, facts);
        return facts;
    }

    private static void gap(
            String from, Optional<LocalDate> first, String to, Optional<LocalDate> last, List<Record> facts) {
        if (first.isPresent() && last.isPresent()) {
            facts.add(new Gap(Facts.PROPOSAL, from, to, ChronoUnit.DAYS.between(first.get(), last.get())));
        }
    }

    private static Optional<LocalDate> earlier(Sheet sheet) {
        return sheet.value("S-13").equals("yes") ? CalendarDay.read(sheet.part("S-13", DATE)) : Optional.empty();
    }

    /** A source of a year counts as of that year's last day, but not as of a day to come. */
    private static Optional<LocalDate> newestEvidence(Sheet sheet) {
        return Stream.of("L-07", "T-21")
                .flatMap(question -> sheet.rows(question).stream())
                .flatMap(row -> Sheet.number(row, "year").stream())
                .map(BigDecimal::intValue)
                .max(Comparator.naturalOrder())
                .map(year -> LocalDate.of(year, LAST_MONTH, LAST_DAY))
                .map(day -> day.isAfter(sheet.today()) ? sheet.today() : day);
    }

    private static Optional<LocalDate> stage(Sheet sheet, String stage) {
        return sheet.plan().stream()
                .filter(row -> stage.equals(row.get("stage")))
                .flatMap(DateAnswers::day)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> latest(Sheet sheet, String question) {
        return days(sheet, question).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> days(Sheet sheet, String question) {
        return sheet.rows(question).stream().flatMap(DateAnswers::day);
    }

    private static Stream<LocalDate> day(Map<String, String> row) {
        return CalendarDay.read(row.getOrDefault(DATE, "")).stream();
    }
}
