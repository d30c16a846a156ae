package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    @Test
    void aSectionHeadingEndsWhereTheTextBegins() {
        assertThat(passages("""
                § 63 Lastensuojelun sijaishuollon laitospalvelujen kilpailuttaminen
                Hyvinvointialue kilpailuttaa sijaishuollon laitospalvelut. Sopimuskausi on
                neljä vuotta.
                """))
                .containsExactly(
                        "HEADING § 63 Lastensuojelun sijaishuollon laitospalvelujen kilpailuttaminen",
                        "SENTENCE Hyvinvointialue kilpailuttaa sijaishuollon laitospalvelut.",
                        "SENTENCE Sopimuskausi on\nneljä vuotta.");
    }

    @Test
    void aHeadingOfADeedEndsWhereTheTextBegins() {
        assertThat(passages("""
                Varhaiskasvatuksen palvelusetelin käyttöönoton lykkääminen
                Kunnanhallitus esittää, että palveluseteli otetaan käyttöön
                vasta vuonna 2029.
                """))
                .first()
                .isEqualTo("HEADING Varhaiskasvatuksen palvelusetelin käyttöönoton lykkääminen");
    }

    @Test
    void aLineThatHadRoomForTheNextWordEndsSomething() {
        assertThat(passages("""
                Lausunto hallinto-oikeudelle vanhempien tekemästä valituksesta
                Kunnanhallitus on saanut hallinto-oikeudelta lausuntopyynnön, joka koskee valtuuston päätöstä keväältä.
                """))
                .first()
                .isEqualTo("HEADING Lausunto hallinto-oikeudelle vanhempien tekemästä valituksesta");
    }

    @Test
    void aHeadingMayTakeTwoLines() {
        assertThat(passages("""
                § 64 Lausunto hallinto-oikeudelle valituksesta, joka koskee
                Koivulan koulun lakkauttamista lukuvuoden päättyessä

                Asian tausta
                """))
                .containsExactly(
                        "HEADING § 64 Lausunto hallinto-oikeudelle valituksesta, joka koskee\n"
                                + "Koivulan koulun lakkauttamista lukuvuoden päättyessä",
                        "HEADING Asian tausta");
    }

    @Test
    void aNameAtTheStartOfALineStaysInItsSentence() {
        assertThat(passages("""
                Lautakunta päätti viime keväänä, että koulun oppilaat siirtyvät
                Koivulan kouluun syyslukukauden alussa ja että kuljetus järjestetään
                Rantatien kautta.
                """)).hasSize(1);
    }

    private static List<String> passages(String text) {
        return Segmenter.read(text).stream()
                .map(passage -> passage.form() + " " + text.substring(passage.start(), passage.end()))
                .toList();
    }
}
