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
 * something stays late. Their own matters, and those that wait for their signature.
 */
record Digest(List<Pending> late, List<Pending> coming) {

    private static final Set<Long> BEFORE = Set.of(14L, 7L, 3L, 1L, 0L);
    private static final int WEEK = 7;

    /** @param pending what is coming and late among all matters open to the visitor */
    static Digest of(List<Pending> pending, Visitor visitor) {
        List<Pending> own = pending.stream()
                .filter(one -> one.matter().mine() || waits(one.matter(), visitor))
                .toList();
        return new Digest(
                own.stream().filter(one -> one.notice().late()).toList(),
                own.stream().filter(one -> !one.notice().late()).toList());
    }

    /** Whether it is worth a message on this very day. */
    boolean isDue(LocalDate today) {
        return coming.stream().anyMatch(one -> BEFORE.contains(one.notice().days()))
                || late.stream().anyMatch(one -> news(one.notice(), today));
    }

    private static boolean news(Notice notice, LocalDate today) {
        return switch (notice.kind()) {
            case NOT_READY, AGENDA_OUT, NOT_APPROVED, REVIEW_PASSED -> notice.days() % WEEK == 1;
            default -> today.getDayOfWeek() == DayOfWeek.MONDAY;
        };
    }

    private static boolean waits(Listed matter, Visitor visitor) {
        UUID owner = matter.owner();
        return matter.state() == State.SIGNED && owner != null && visitor.may(Action.SIGN_OFF, owner);
    }
}
