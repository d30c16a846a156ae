package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.EuroAmount;
import fi.lapsivaaka.proposal.Heard;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavingMeasuresTest {

    private static final Question MEASURES = Forms.shipped().question("B-06").orElseThrow();

    @Test
    void takesTheClauseOfEachSavingAndNoOtherAmount() {
        String sentence = "Esitetään seuraavat säästöt: perusopetuksen tunteja leikataan 180 000 euroa, ohjaajia"
                + " vähennetään neljällä, mikä säästää 150 000 euroa, ja nuorisotilan aukioloa supistetaan, mikä säästää"
                + " 40 000 euroa.";
        Quote list = new Quote(sentence, 100, 100 + sentence.length());
        Quote deficit = new Quote("Talousarvio on 1,2 miljoonaa euroa alijäämäinen.", 0, 48);

        assertThat(SavingMeasures.in(
                                MEASURES,
                                signals(
                                        List.of(),
                                        euro(1_200_000, deficit),
                                        euro(180_000, list),
                                        euro(150_000, list),
                                        euro(40_000, list)))
                        .rows())
                .containsExactly(
                        Map.of("measure", "perusopetuksen tunteja leikataan 180 000 euroa", "euros", "-180000"),
                        Map.of(
                                "measure",
                                "ohjaajia vähennetään neljällä, mikä säästää 150 000 euroa",
                                "euros",
                                "-150000"),
                        Map.of(
                                "measure",
                                "nuorisotilan aukioloa supistetaan, mikä säästää 40 000 euroa",
                                "euros",
                                "-40000"));
    }

    @Test
    void namesTheServiceOnlyWhereTheSentenceSpeaksOfOne() {
        Quote sentence = new Quote("Ungdomsgårdens öppettider förkortas, vilket sparar 40 000 euro.", 10, 72);
        Signal youth = new Signal("NUORISOTYO", sentence);
        Signal school = new Signal("PERUSOPETUS", sentence);

        assertThat(service(signals(List.of(youth), euro(40_000, sentence)))).isEqualTo("NUORISOTYO");
        assertThat(service(signals(List.of(youth, school), euro(40_000, sentence))))
                .isEmpty();
        assertThat(service(signals(
                        List.of(new Signal("NUORISOTYO", new Quote("Annat.", 90, 96))), euro(40_000, sentence))))
                .isEmpty();
    }

    private static String service(Signals signals) {
        return SavingMeasures.in(MEASURES, signals).rows().get(0).getOrDefault("service", "");
    }

    private static EuroAmount euro(long euros, Quote sentence) {
        return new EuroAmount(new Money(euros * 100), sentence);
    }

    private static Signals signals(List<Signal> services, EuroAmount... euros) {
        return new Signals(
                "",
                null,
                List.of(),
                services,
                List.of(),
                List.of(euros),
                new Heard(Heard.Status.NOT_FOUND, null),
                List.of(),
                Direction.WORSE,
                List.of(),
                false,
                1);
    }
}
