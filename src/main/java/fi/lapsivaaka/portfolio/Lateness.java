package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.portfolio.Notice.Kind;
import fi.lapsivaaka.preparation.MatterDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is late, in the wrong order or coming among the days of a matter.
 *
 * @param today the day on which it is looked at
 * @param leastDays days that the rules ask for between the end of hearing and the agenda
 */
public record Lateness(LocalDate today, long leastDays) {

    /** Days before which something is coming. */
    private static final int SOON = 14;
    /** A review is told of earlier, since figures must be gathered for it. */
    private static final int REVIEW_SOON = 30;

    /** What should be known, the late ones first, then by day. */
    public List<Notice> of(Map<MatterDate, LocalDate> days, State state) {
        List<Notice> found = new ArrayList<>();
        order(days, state, found);
        passed(days, state, found);
        days.forEach((date, day) -> coming(date, day, state, found));
        found.sort(Comparator.comparing(Notice::late)
                .reversed()
                .thenComparing(Notice::day)
                .thenComparing(Notice::kind));
        return List.copyOf(found);
    }

    private void order(Map<MatterDate, LocalDate> days, State state, List<Notice> found) {
        if (state.compareTo(State.DECIDED) >= 0) {
            return;
        }
        LocalDate agenda = days.get(MatterDate.AGENDA);
        LocalDate heard = days.get(MatterDate.HEARING_END);
        LocalDate decision = days.get(MatterDate.DECISION);
        LocalDate due = agenda != null ? agenda : decision;
        if (heard != null && due != null) {
            long gap = ChronoUnit.DAYS.between(heard, due);
            if (gap < 0) {
                found.add(new Notice(Kind.HEARING_AFTER_AGENDA, MatterDate.HEARING_END, heard, -gap));
            } else if (agenda != null && gap < leastDays) {
                found.add(new Notice(Kind.HEARING_TIGHT, MatterDate.HEARING_END, heard, gap));
            }
        }
        before(due, days, MatterDate.ASSESSMENT_READY, Kind.READY_AFTER_AGENDA, found);
        before(decision, days, MatterDate.AGENDA, Kind.AGENDA_AFTER_DECISION, found);
        LocalDate review = days.get(MatterDate.REVIEW);
        if (review != null && decision != null && review.isBefore(decision)) {
            found.add(new Notice(
                    Kind.REVIEW_BEFORE_DECISION, MatterDate.REVIEW, review, ChronoUnit.DAYS.between(review, decision)));
        }
    }

    private static void before(
            @Nullable LocalDate limit,
            Map<MatterDate, LocalDate> days,
            MatterDate date,
            Kind kind,
            List<Notice> found) {
        LocalDate day = days.get(date);
        if (limit != null && day != null && day.isAfter(limit)) {
            found.add(new Notice(kind, date, day, ChronoUnit.DAYS.between(limit, day)));
        }
    }

    private void passed(Map<MatterDate, LocalDate> days, State state, List<Notice> found) {
        boolean signed = state.compareTo(State.SIGNED) >= 0;
        LocalDate agenda = days.get(MatterDate.AGENDA);
        boolean out = agenda != null && !agenda.isAfter(today);
        if (!signed && agenda != null && out) {
            found.add(notice(Kind.AGENDA_OUT, MatterDate.AGENDA, agenda));
        }
        LocalDate ready = days.get(MatterDate.ASSESSMENT_READY);
        if (!signed && !out && ready != null && ready.isBefore(today)) {
            found.add(notice(Kind.NOT_READY, MatterDate.ASSESSMENT_READY, ready));
        }
        LocalDate decision = days.get(MatterDate.DECISION);
        if (state.compareTo(State.APPROVED) < 0 && decision != null && !decision.isAfter(today)) {
            found.add(notice(Kind.NOT_APPROVED, MatterDate.DECISION, decision));
        }
        LocalDate review = days.get(MatterDate.REVIEW);
        if (state == State.OVERDUE && review != null) {
            found.add(notice(Kind.REVIEW_PASSED, MatterDate.REVIEW, review));
        }
    }

    private void coming(MatterDate date, LocalDate day, State state, List<Notice> found) {
        long left = ChronoUnit.DAYS.between(today, day);
        boolean done =
                state == State.FOLLOWED || (date == MatterDate.ASSESSMENT_READY && state.compareTo(State.SIGNED) >= 0);
        if (!done && left >= 0 && left <= (date == MatterDate.REVIEW ? REVIEW_SOON : SOON)) {
            Notice coming = notice(Kind.COMING, date, day);
            boolean told = found.stream().anyMatch(other -> other.date() == date && other.kind() != Kind.COMING);
            if (!told) {
                found.add(coming);
            }
        }
    }

    private Notice notice(Kind kind, MatterDate date, LocalDate day) {
        return new Notice(kind, date, day, Math.abs(ChronoUnit.DAYS.between(day, today)));
    }
}
