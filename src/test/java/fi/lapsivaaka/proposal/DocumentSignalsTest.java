package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.proposal.Draft.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several documents of one matter, read each by itself. */
class DocumentSignalsTest {

    private static final String MAIN = """
            § 4 Palveluverkon tarkistaminen

            Selvitys on liitteenä.

            Jakelu
            Sivistystoimiala
            """;

    private static final String REPORT = """
            Selvitys

            Lammelan alakoulu lakkautetaan 31.7.2027. Koulussa on 31 oppilasta. Säästö on 210 000 euroa vuodessa.
            Koulun oppilaita kuultiin 3.9.2026 työpajassa. Oppilaat siirtyvät keskustan kouluun, jossa on tilaa 60 oppilaalle.
            Koulumatkat pitenevät enintään neljä kilometriä, ja kuljetus järjestetään niille, joiden matka on liian pitkä.
            """;

    private final SignalReader reader = ShippedTerms.reader();

    @Test
    void readsTheAnnexAlsoWhereTheMainTextIsOnlyAShell() {
        Signals alone = reader.read(new Draft("a", MAIN), "kunta");
        Signals both = reader.read(new Draft("a", MAIN, List.of(new Document("selvitys.docx", REPORT))), "kunta");

        assertThat(codes(alone.services())).doesNotContain("PERUSOPETUS");
        assertThat(codes(both.services())).contains("PERUSOPETUS");
        assertThat(codes(both.decisionTypes())).contains("CLOSURE");
        assertThat(both.heard().status()).isEqualTo(Heard.Status.CHILDREN);
        assertThat(both.title()).isEqualTo(alone.title());
        assertThat(both.thin()).isFalse();
    }

    @Test
    void tellsFromWhichDocumentASignalComesAndWhere() {
        Draft draft = new Draft(
                "a", MAIN, List.of(new Document("kartta.pdf", "Kartta."), new Document("selvitys.docx", REPORT)));
        Signals signals = reader.read(draft, "kunta");
        Quote closing = signals.decisionTypes().stream()
                .filter(signal -> signal.code().equals("CLOSURE"))
                .findFirst()
                .orElseThrow()
                .quote();

        assertThat(closing.document()).isEqualTo("selvitys.docx");
        assertThat(draft.whole().substring(closing.start(), closing.end())).isEqualTo(closing.text());
        assertThat(signals.euros())
                .singleElement()
                .satisfies(euro -> assertThat(euro.quote().document()).isEqualTo("selvitys.docx"));
        assertThat(draft.parts()).extracting(Draft.Part::name).containsExactly("", "kartta.pdf", "selvitys.docx");
        draft.parts().forEach(part -> assertThat(draft.whole()
                        .substring(part.start(), part.start() + part.text().length()))
                .isEqualTo(part.text()));
    }

    @Test
    void addsNothingWhereThereIsNoAnnex() {
        Draft report = new Draft("a", REPORT);
        assertThat(reader.read(report, "kunta").decisionTypes())
                .allMatch(signal -> signal.quote().document().isEmpty());
    }

    private static List<String> codes(List<Signal> signals) {
        return signals.stream().map(Signal::code).toList();
    }
}
