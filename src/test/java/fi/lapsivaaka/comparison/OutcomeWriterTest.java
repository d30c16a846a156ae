package fi.lapsivaaka.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.comparison.Outcome.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeWriterTest {

    private final OutcomeWriter writer = new OutcomeWriter(AnsweredMatters.messages());

    @Test
    void readsWhatWasPromised() {
        Promise promise = PromiseReader.read(promised().read().given(), Language.FI, AnsweredMatters.messages());

        assertThat(promise.indicators())
                .containsExactly(new Promise.Indicator("Matka yli 60 min", "3", "5", "31.1.2028", ""));
        assertThat(promise.effects()).containsExactly("Turvallisuus ja matkat, heikkenee: Päivä pitenee");
        assertThat(promise.remedies())
                .containsExactly(
                        new Promise.Remedy("Läksykerho", "Rehtori", "10.8.2027"),
                        new Promise.Remedy("Toinen kyyti", "", ""));
        assertThat(promise.saving()).as("of the last year told").isEqualTo(euros(426_000));
        assertThat(promise.moved()).isEqualTo(euros(121_000));
        assertThat(promise.review()).isEqualTo(LocalDate.of(2028, 1, 31));
    }

    @Test
    void aBudgetPromisesItsMeasuresAndAgreesItsReviewBesideItsGoals() {
        Promise promise = PromiseReader.read(
                AnsweredMatters.budget()
                        .row("B-06", "measure=Toinen", "euros=-10000", "service=VAKA")
                        .beside("B-09", "euros", "20000")
                        .row("B-14", "indicator=Perheet", "target=180")
                        .beside("B-14", "review", "2028-03-31")
                        .read()
                        .given(),
                Language.FI,
                AnsweredMatters.messages());

        assertThat(promise.saving()).isEqualTo(euros(60_000));
        assertThat(promise.moved()).isEqualTo(euros(20_000));
        assertThat(promise.review()).isEqualTo(LocalDate.of(2028, 3, 31));
    }

    @Test
    void putsWhatCameOfItBesideEachPromiseAndSaysWhereNothingIsTold() {
        Outcome outcome = writer.write(
                promised()
                        .row("F-03", "indicator=Matka yli 60 min", "result=9", "against-baseline=worse")
                        .row("F-06", "remedy=Läksykerho", "done=no", "note=Ohjaajaa ei löytynyt")
                        .answer("F-08", "120000")
                        .row("F-07", "age=7-12", "method=group-talk", "view=Bussi on täynnä")
                        .read()
                        .given(),
                List.of(new LedgerYear(2025, "actual", List.of("Perusopetus"), euros(10_496_774))),
                Language.FI);

        assertThat(rows(outcome, "Mittarit"))
                .containsExactly(new Row("Matka yli 60 min", "lähtötaso 3, tavoite 5", "9, huonompi"));
        assertThat(rows(outcome, "Ennakoidut vaikutukset"))
                .extracting(Row::realised)
                .containsExactly("ei vielä kerrottu");
        assertThat(rows(outcome, "Luvatut lievennykset"))
                .containsExactly(
                        new Row("Läksykerho", "Rehtori, 10.8.2027", "Ei, Ohjaajaa ei löytynyt"),
                        new Row("Toinen kyyti", "luvattiin", "ei vielä kerrottu"));
        assertThat(rows(outcome, "Eurot"))
                .contains(
                        new Row("Säästö", "426\u00a0000\u00a0€ vuodessa", "120\u00a0000 €/v"),
                        new Row(
                                "Perusopetus: kirjanpito 2025, Toteuma",
                                "koko palvelu",
                                "10\u00a0496\u00a0774\u00a0€"));
        assertThat(outcome.told())
                .containsExactly(new Told(
                        "Mitä lapset sanovat nyt", List.of("7–12 vuotta, keskustelu ryhmässä: Bussi on täynnä")));
        assertThat(outcome.notes()).singleElement().asString().contains("koko palvelua");
    }

    private static AnsweredMatters promised() {
        return AnsweredMatters.wholeClosure()
                .row("L-04", "dimension=safety", "direction=NEG", "size=2", "what=Päivä pitenee")
                .row("L-04", "dimension=language", "direction=NEUTRAL")
                .row("L-12", "harm=Päivä", "remedy=Läksykerho")
                .row("L-12", "harm=Matka", "remedy=Toinen kyyti")
                .row("T-25", "harm=Päivä", "remedy=Läksykerho", "owner=Rehtori", "date=2027-08-10")
                .row("L-14", "indicator=Matka yli 60 min", "baseline=3", "target=5", "date=2028-01-31");
    }

    private static List<Row> rows(Outcome outcome, String heading) {
        return outcome.parts().stream()
                .filter(part -> part.heading().equals(heading))
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    private static Money euros(long euros) {
        return Money.ofEuros(BigDecimal.valueOf(euros));
    }
}
