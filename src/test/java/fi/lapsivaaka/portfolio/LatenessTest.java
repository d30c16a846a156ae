package fi.lapsivaaka.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.portfolio.Notice.Kind;
import fi.lapsivaaka.preparation.MatterDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Lateness LATENESS = new Lateness(TODAY, 10);

    @Test
    void findsAHearingThatEndsAfterTheAgenda() {
        assertThat(kinds(State.ASSESSMENT, MatterDate.HEARING_END, 40, MatterDate.AGENDA, 30))
                .containsExactly(Kind.HEARING_AFTER_AGENDA);
        assertThat(kinds(State.ASSESSMENT, MatterDate.HEARING_END, 25, MatterDate.AGENDA, 30))
                .containsExactly(Kind.HEARING_TIGHT);
        assertThat(kinds(State.ASSESSMENT, MatterDate.HEARING_END, 20, MatterDate.AGENDA, 30))
                .isEmpty();
    }

    @Test
    void takesTheMeetingWhereNoAgendaIsKnown() {
        assertThat(kinds(State.SIGNED, MatterDate.HEARING_END, 40, MatterDate.DECISION, 30))
                .containsExactly(Kind.HEARING_AFTER_AGENDA);
        assertThat(kinds(State.SIGNED, MatterDate.HEARING_END, 29, MatterDate.DECISION, 30))
                .as("the rule on tightness is about the agenda")
                .isEmpty();
    }

    @Test
    void findsAnAgendaThatIsOutBeforeTheAssessmentIsSigned() {
        assertThat(kinds(State.ASSESSMENT, MatterDate.AGENDA, 0)).containsExactly(Kind.AGENDA_OUT);
        assertThat(kinds(State.SIGNED, MatterDate.AGENDA, -3)).isEmpty();
        assertThat(kinds(State.ASSESSMENT, MatterDate.ASSESSMENT_READY, -2)).containsExactly(Kind.NOT_READY);
        assertThat(kinds(State.ASSESSMENT, MatterDate.ASSESSMENT_READY, -2, MatterDate.AGENDA, -1))
                .as("the agenda says it already")
                .containsExactly(Kind.AGENDA_OUT);
    }

    @Test
    void findsADecisionWithoutTheOfficialsSignature() {
        assertThat(kinds(State.SIGNED, MatterDate.DECISION, 0)).containsExactly(Kind.NOT_APPROVED);
        assertThat(kinds(State.APPROVED, MatterDate.DECISION, 0)).containsExactly(Kind.COMING);
    }

    @Test
    void findsAReviewThatHasPassed() {
        assertThat(kinds(State.OVERDUE, MatterDate.REVIEW, -8)).containsExactly(Kind.REVIEW_PASSED);
        assertThat(kinds(State.FOLLOWED, MatterDate.REVIEW, -8)).isEmpty();
        assertThat(kinds(State.DECIDED, MatterDate.REVIEW, 30)).containsExactly(Kind.COMING);
        assertThat(kinds(State.DECIDED, MatterDate.REVIEW, 31)).isEmpty();
    }

    @Test
    void findsDaysInTheWrongOrder() {
        assertThat(kinds(State.ASSESSMENT, MatterDate.AGENDA, 40, MatterDate.DECISION, 30, MatterDate.REVIEW, 29))
                .containsExactlyInAnyOrder(Kind.AGENDA_AFTER_DECISION, Kind.REVIEW_BEFORE_DECISION);
    }

    @Property
    void aNoticeIsNeverNegativeAndLateOnesComeFirst(
            @ForAll @IntRange(min = -60, max = 60) int hearing,
            @ForAll @IntRange(min = -60, max = 60) int ready,
            @ForAll @IntRange(min = -60, max = 60) int agenda,
            @ForAll @IntRange(min = -60, max = 60) int decision,
            @ForAll @IntRange(min = -60, max = 600) int review,
            @ForAll State state) {
        List<Notice> found = LATENESS.of(
                days(
                        MatterDate.HEARING_END,
                        hearing,
                        MatterDate.ASSESSMENT_READY,
                        ready,
                        MatterDate.AGENDA,
                        agenda,
                        MatterDate.DECISION,
                        decision,
                        MatterDate.REVIEW,
                        review),
                state);

        assertThat(found).allSatisfy(notice -> assertThat(notice.days()).isNotNegative());
        assertThat(found).isSortedAccordingTo((one, other) -> Boolean.compare(other.late(), one.late()));
        assertThat(found.stream().map(Notice::kind).filter(kind -> kind != Kind.COMING))
                .doesNotHaveDuplicates();
        if (state.compareTo(State.APPROVED) >= 0) {
            assertThat(found).noneMatch(notice -> List.of(Kind.AGENDA_OUT, Kind.NOT_READY, Kind.NOT_APPROVED)
                    .contains(notice.kind()));
        }
    }

    private static List<Kind> kinds(State state, Object... days) {
        return LATENESS.of(days(days), state).stream().map(Notice::kind).toList();
    }

    /** Kinds of days, and days from today. */
    private static Map<MatterDate, LocalDate> days(Object... pairs) {
        Map<MatterDate, LocalDate> days = new EnumMap<>(MatterDate.class);
        for (int index = 0; index < pairs.length; index += 2) {
            days.put((MatterDate) pairs[index], TODAY.plusDays((Integer) pairs[index + 1]));
        }
        return days;
    }
}
