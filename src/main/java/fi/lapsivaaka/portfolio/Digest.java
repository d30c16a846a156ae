package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.Notices.Pending;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a person is reminded of, and on which days: when a day comes near, when it has just passed, and once a week while
 * something stays late. Their own matters, those that wait for their signature, and the steps that they were given.
 */
record Digest(List<Pending> late, List<Pending> coming, List<StepTask> steps) {

    private static final Set<Long> BEFORE = Set.of(14L, 7L, 3L, 1L, 0L);
    private static final int WEEK = 7;

    /**
     * @param pending what is coming and late among all matters open to the visitor
     * @param steps that the visitor was given, and those they gave to somebody who is late
     */
    static Digest of(List<Pending> pending, List<StepTask> steps, Visitor visitor) {
        List<Pending> own = pending.stream()
                .filter(one -> one.matter().mine() || waits(one.matter(), visitor))
                .toList();
        return new Digest(
                own.stream().filter(one -> one.notice().late()).toList(),
                own.stream().filter(one -> !one.notice().late()).toList(),
                steps);
    }

    /** Whether it is worth a message on this very day. */
    boolean isDue(LocalDate today) {
        return coming.stream().anyMatch(one -> BEFORE.contains(one.notice().days()))
                || late.stream().anyMatch(one -> news(one.notice(), today))
                || steps.stream().anyMatch(step -> news(step, today));
    }

    private static boolean news(Notice notice, LocalDate today) {
        return switch (notice.kind()) {
            case NOT_READY, AGENDA_OUT, NOT_APPROVED, REVIEW_PASSED -> notice.days() % WEEK == 1;
            default -> today.getDayOfWeek() == DayOfWeek.MONDAY;
        };
    }

    /** A step that was given since yesterday morning is news too. */
    private static boolean news(StepTask step, LocalDate today) {
        Long left = step.left(today);
        boolean given = step.mine() && !step.given().isBefore(today.minusDays(1));
        return given || (left != null && ((step.mine() && BEFORE.contains(left)) || (left < 0 && -left % WEEK == 1)));
    }

    private static boolean waits(Listed matter, Visitor visitor) {
        UUID owner = matter.owner();
        return matter.state() == State.SIGNED && owner != null && visitor.may(Action.SIGN_OFF, owner);
    }
}
