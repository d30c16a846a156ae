package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.preparation.MatterDates.Source;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Heard;
import fi.lapsivaaka.proposal.HearingSignal;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.PracticeDrafts;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatterDatesTest {

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FI", "SV"})
    void readsTheMeetingAndItsBodyFromTheHeadOfAnAgenda(Language language) {
        String text = PracticeDrafts.shipped()
                .find("kuusiluodon-koulu", language)
                .orElseThrow()
                .text();

        DraftDates.Read read = DraftDates.read(text, List.of());

        assertThat(read.days()).containsOnlyKeys(MatterDate.DECISION);
        assertThat(read.days().get(MatterDate.DECISION))
                .matches(known -> known.day().equals(LocalDate.of(2026, 11, 17)) && known.source() == Source.DRAFT);
        assertThat(read.body()).isEqualTo(language == Language.FI ? "Sivistyslautakunta" : "Bildningsnämnden");
    }

    @Test
    void readsTheDaysOnWhichChildrenWereAskedAndNotThoseOfAdults() {
        DraftDates.Read read = DraftDates.read(
                "Asiasta kerrotaan.",
                List.of(
                        hearing("CHILDREN", "Oppilailta kysyttiin 1.10.–15.10.2026."),
                        hearing("RESIDENTS", "Asukkaille oli ilta 20.10.2026.")));

        assertThat(read.days().get(MatterDate.HEARING_BEGIN).day()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(read.days().get(MatterDate.HEARING_END).day()).isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void readsTheAgendasOwnDayAndTheReview() {
        DraftDates.Read read = DraftDates.read("""
                Esityslista julkaistaan kunnan verkkosivuilla 10.11.2026.
                Päätöksen seuranta tehdään 31.1.2028 mennessä.
                Matka on 3.2.2026 mitattu 5.5 kilometriksi.
                """, List.of());

        assertThat(read.days().get(MatterDate.AGENDA).day()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(read.days().get(MatterDate.REVIEW).day()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(read.days()).hasSize(2);
    }

    @Test
    void readsNoDayThatDoesNotExist() {
        assertThat(DraftDates.read("Kokous 31.2.2026 klo 17.00\nKokous 99.99.9999", List.of())
                        .days())
                .isEmpty();
    }

    @Test
    void letsThePersonWinOverTheAnswersAndThoseOverTheDraft() {
        KeptDraft draft = draft("Sivistyslautakunta\nKokous 17.11.2026");
        Map<String, Answer> answers = Map.of(
                "T-01",
                Answer.table(List.of(
                        Map.of("stage", "decision", "date", "2026-11-18"),
                        Map.of("stage", "agenda", "date", "2026-11-11"))),
                "L-14",
                Answer.table(List.of(
                        Map.of("indicator", "a", "date", "2028-01-31"),
                        Map.of("indicator", "b", "date", "2027-06-01"))));
        GivenDates given = new GivenDates(Map.of(MatterDate.AGENDA, LocalDate.of(2026, 11, 12)), "", 3);

        MatterDates read = DateFinder.find(draft, nothing(), GivenDates.NONE, Map.of());
        MatterDates answered = DateFinder.find(draft, nothing(), GivenDates.NONE, answers);
        MatterDates told = DateFinder.find(draft, nothing(), given, answers);

        assertThat(read.day(MatterDate.DECISION)).contains(LocalDate.of(2026, 11, 17));
        assertThat(read.confirmed()).isEmpty();
        assertThat(answered.day(MatterDate.DECISION)).contains(LocalDate.of(2026, 11, 18));
        assertThat(answered.day(MatterDate.REVIEW)).contains(LocalDate.of(2027, 6, 1));
        assertThat(told.day(MatterDate.AGENDA)).contains(LocalDate.of(2026, 11, 12));
        assertThat(told.version()).isEqualTo(3);
        assertThat(told.body()).as("what a person left out is not read again").isEmpty();
    }

    @Test
    void putsGivenDaysIntoThePlanAndLeavesTheRestOfItAlone() {
        Answer plan = Answer.table(List.of(
                Map.of("stage", "agenda", "owner", "sihteeri", "date", "2026-11-11"),
                Map.of("stage", "other", "task", "a")));

        Answer planned = DateFinder.planned(
                plan,
                Map.of(
                        MatterDate.AGENDA, LocalDate.of(2026, 11, 12),
                        MatterDate.HEARING_END, LocalDate.of(2026, 10, 15),
                        MatterDate.REVIEW, LocalDate.of(2028, 1, 31)));

        assertThat(planned.rows())
                .containsExactlyInAnyOrder(
                        Map.of("stage", "agenda", "owner", "sihteeri", "date", "2026-11-12"),
                        Map.of("stage", "other", "task", "a"),
                        Map.of("stage", "hearing-end", "date", "2026-10-15"));
    }

    @Test
    void knowsAPlaceInWhateverFormItStands() {
        assertThat(
                        Places.in(
                                "Kuusiluodon koulussa opetus päättyy. Kuusiluodon koulun oppilaat siirtyvät Keskustan kouluun."
                                        + " Kunnan koulut ja Peruskoulu eivät ole nimiä. Niemen päiväkodin ja Centrumskolan väki."))
                .containsExactly("kuusiluodon koulu", "keskustan koulu", "niemen päiväkoti", "centrum skola");
    }

    private static HearingSignal hearing(String target, String sentence) {
        return new HearingSignal(target, false, new Quote(sentence, 0, sentence.length()));
    }

    private static Signals nothing() {
        return new Signals(
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Heard(Heard.Status.NOT_FOUND, null),
                List.of(),
                Direction.UNKNOWN,
                List.of(),
                false,
                1);
    }

    private static KeptDraft draft(String text) {
        return new KeptDraft(UUID.randomUUID(), 0, "A", text, "kunta", null, false, Instant.EPOCH, null, null, null);
    }
}
