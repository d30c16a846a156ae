package fi.lapsivaaka.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.web.CheckPage.Passage;
import fi.lapsivaaka.proposal.Quote;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageCutterTest {

    private static final String DRAFT = "Koulu suljetaan. Säästö on 10 euroa. Muuta ei ole.";

    @Test
    void leavesADraftWithoutSignalsInOnePiece() {
        assertThat(new PassageCutter(DRAFT).cut()).containsExactly(new Passage(DRAFT, null, List.of()));
    }

    @Test
    void cutsAtTheQuoteAndLabelsItsEnd() {
        PassageCutter cutter = new PassageCutter(DRAFT);
        Quote quote = quote("Säästö on 10 euroa.");
        cutter.label(quote, "10 €");

        assertThat(cutter.cut())
                .containsExactly(
                        new Passage("Koulu suljetaan. ", null, List.of()),
                        new Passage("Säästö on 10 euroa.", PassageCutter.anchor(quote), List.of("10 €")),
                        new Passage(" Muuta ei ole.", null, List.of()));
    }

    @Test
    void keepsEveryCharacterAndEveryAnchorWhereQuotesOverlap() {
        PassageCutter cutter = new PassageCutter(DRAFT);
        Quote outer = quote("Koulu suljetaan. Säästö on 10 euroa.");
        Quote inner = quote("Säästö on 10 euroa.");
        Quote across = quote("10 euroa. Muuta");
        cutter.label(outer, "sulkeminen");
        cutter.label(inner, "säästö");
        cutter.label(inner, "säästö");
        cutter.label(across, "muuta");

        List<Passage> passages = cutter.cut();

        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
                .isEqualTo(DRAFT);
        assertThat(passages)
                .extracting(Passage::anchor)
                .contains(PassageCutter.anchor(outer), PassageCutter.anchor(inner), PassageCutter.anchor(across))
                .doesNotHaveDuplicates();
        assertThat(passages.stream().flatMap(passage -> passage.labels().stream()))
                .containsExactly("sulkeminen", "säästö", "muuta");
    }

    @Test
    void ignoresAQuoteThatIsNotInTheDraft() {
        PassageCutter cutter = new PassageCutter(DRAFT);
        cutter.label(new Quote("x", 10, 1_000), "liian pitkä");

        assertThat(cutter.cut()).hasSize(1);
    }

    private static Quote quote(String text) {
        int start = DRAFT.indexOf(text);
        return new Quote(text, start, start + text.length());
    }
}
