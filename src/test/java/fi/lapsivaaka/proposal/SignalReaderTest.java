package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignalReaderTest {

    private final SignalReader reader = ShippedTerms.reader();

    @Test
    void whatAnInitiativeSaysIsAClaim() {
        Signals signals = read("""
                Aloite leikkipuistosta

                Valtuutettu on tehnyt seuraavan valtuustoaloitteen:

                ”Lapsen etu vaatii, että leikkipuisto säilytetään. Myös koulun piha on kunnostettava.”

                Lausunto

                Leikkipuisto on tarkoitus uusia ensi vuonna.
                """);

        assertThat(speakers(signals, "best-interests-demanded")).containsExactly(Speaker.CLAIMANT);
        assertThat(speakers(signals, "yard")).containsExactly(Speaker.CLAIMANT);
        assertThat(speakers(signals, "playground")).contains(Speaker.AUTHORITY, Speaker.CLAIMANT);
    }

    @Test
    void theDecisionItselfIsToldApartFromWhatIsSaidOnTheWay() {
        Signals signals = read("""
                Varhaiskasvatuksen asiakasmaksujen perusteet

                Laki asettaa maksuille ylärajat, ja kunta voi päättää niitä edullisemmista perusteista.

                Päätösehdotus:

                Käsittely on julkinen ja avoin.
                Sivistyslautakunta hyväksyy varhaiskasvatuksen asiakasmaksujen perusteet liitteen mukaisesti.
                """);

        assertThat(signals.proposed()).isNotNull();
        assertThat(signals.proposed().text()).startsWith("Sivistyslautakunta hyväksyy");
        assertThat(read("Koulun piha\n\nKoulun piha kunnostetaan kesällä uuden suunnitelman mukaan.")
                        .proposed())
                .isNull();
    }

    @Test
    void anOpenQuotationAfterACounterProposalIsAClaimToTheEnd() {
        Signals signals = read("""
                Käsittely

                [jäsen] teki seuraavan vastaesityksen:

                "Koulun toimintaa jatketaan, kunnes uusi päiväkoti valmistuu ja lapsia on kuultu kunnolla
                """);

        assertThat(signals.heard().status()).isEqualTo(Heard.Status.NOT_FOUND);
        assertThat(speakers(signals, "school-or-daycare-near")).containsOnly(Speaker.CLAIMANT);
    }

    @Test
    void theOwnReportInQuotationMarksIsNoClaim() {
        Signals signals = read("""
                Lautakunta päätti merkitä tiedoksi valtuustoaloitteen pohjalta tehdyn seuraavan selvityksen:

                "Jälkihuollossa tuetaan nuoria sijoituksen jälkeen ja varmistetaan nuorten hyvinvointi."
                """);

        assertThat(speakers(signals, "aftercare")).containsExactly(Speaker.AUTHORITY);
    }

    @Test
    void theSectionOfAnAppealIsAClaimUntilTheReply() {
        Signals signals = read("""
                Oikaisuvaatimus päätöksestä, Itäkoulun väistötilat

                Oikaisuvaatimus 1

                Väistötilat ovat epäterveelliset.

                Vastine

                Väistötilat on tutkittu.
                """);

        assertThat(speakers(signals, "temporary-premises"))
                .containsExactly(Speaker.AUTHORITY, Speaker.CLAIMANT, Speaker.AUTHORITY);
    }

    @Test
    void officialsBodiesStreetsAndDistributionListsAreNoSubjects() {
        Signals signals = read("""
                Varhaiskasvatus- ja perusopetuslautakunta 4.5.2027 § 20

                Valaistuksen uusiminen Päiväkodintiellä

                Valmistelija

                [nimi], kirjastotoimenjohtaja

                Kuvaus

                Päiväkodintien valaistus uusitaan ledeiksi kesällä. Asian esittelee kirjastonjohtaja.

                [jäsen] on esteellinen, koska hänen lapsensa on päiväkodissa.

                Tiedoksi

                perusopetus, nuorisotoimi, neuvola
                """);

        assertThat(signals.services()).extracting(Signal::code).containsExactly("KADUT");
        assertThat(signals.title()).isEqualTo("Valaistuksen uusiminen Päiväkodintiellä");
    }

    @Test
    void aServiceThatIsOnlyAPlaceIsNoSubject() {
        Signals signals = read("""
                Tuulivoimayleiskaavan aloitusvaihe

                Yleisötilaisuus pidetään Keskuskoulun juhlasalissa, Koulukatu 5. Aineisto on nähtävillä kirjaston
                kokoustilassa ja Päiväkodintiellä. Kaava-alue on 12 kilometrin päässä asutuksesta.

                Äänestyspaikat:
                001 Keskusta, Rantakylän päiväkoti
                002 Hongisto, nuorisotila
                """);

        assertThat(signals.services()).extracting(Signal::code).containsExactly("KAAVA");
    }

    @Test
    void aHallThatTheMatterIsAboutIsASubject() {
        assertThat(read("Keskuskoulun juhlasalin kunnostaminen\n\nSalin lattia uusitaan kesällä.")
                        .services())
                .extracting(Signal::code)
                .contains("PERUSOPETUS");
    }

    @Test
    void instructionsForAppealSayNothingOfTheMatter() {
        Signals signals = read("""
                Varastohallin vuokraaminen

                Lautakunta vuokraa varastohallin Halli Oy:ltä viideksi vuodeksi, vuokra on 900 euroa kuukaudessa.

                Muutoksenhaku

                Oikaisuvaatimus toimitetaan sivistyslautakunnalle, Koulutie 8. Lapsen puolesta vaatimuksen tekee
                huoltaja. Lapsia on kuultu. Oikeudenkäyntimaksu on 310 euroa.
                """);

        assertThat(signals.decisionTypes()).isEmpty();
        assertThat(signals.services()).isEmpty();
        assertThat(signals.mentions()).isEmpty();
        assertThat(signals.hearings()).isEmpty();
        assertThat(signals.euros()).hasSize(1);
    }

    @Test
    void raisedIncomeLimitsLowerTheFees() {
        assertThat(read("Asiakasmaksuja alennetaan korottamalla maksujen perusteena olevia tulorajoja.")
                        .direction())
                .isEqualTo(Direction.BETTER);
        assertThat(read("Asiakasmaksuja korotetaan viisi prosenttia.").direction())
                .isEqualTo(Direction.WORSE);
    }

    @Test
    void whatIsNotCarriedOutChangesNothing() {
        Signals signals = read("Koulun lakkauttamista ei toteuteta tässä vaiheessa.");

        assertThat(signals.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(signals.mentions())
                .filteredOn(mention -> mention.concept().equals("closure"))
                .extracting(Mention::negated)
                .containsExactly(true);
    }

    @Test
    void agesAndSchoolYearsTellLifeStages() {
        assertThat(stages("Toiminta on 16−20-vuotiaille.")).containsExactly("16-20");
        assertThat(stages("Alle 3-vuotiaiden ryhmä siirtyy.")).containsExactly("0-6");
        assertThat(stages("Vuosiluokkien 7–9 oppilaat muuttavat.")).containsExactly("13-15");
        assertThat(stages("Koulun 1.–6. luokkien oppilaat muuttavat koulun tiloihin."))
                .containsExactly("7-12");
        assertThat(stages("Koulu lakkautetaan, ja koulun oppilaat siirtyvät.")).containsExactly("7-12", "13-15");
        assertThat(stages("Yli 65-vuotiaat saavat alennuksen.")).isEmpty();
    }

    @Test
    void linesOfASourceAreNotRead() {
        Signals signals = read(
                "# LÄHDE: Koulun lakkauttaminen | https://example.invalid/koulu\nhttps://example.invalid/500000€\nTien aurausta jatketaan.");

        assertThat(signals.services()).extracting(Signal::code).doesNotContain("PERUSOPETUS");
        assertThat(signals.euros()).isEmpty();
    }

    @Test
    void wrappedLinesAndDividedWordsAreReadTogether() {
        Signals signals = read(
                "Lautakunta päättää, että kaikkien kunnan päivä-\nkotien aukioloaikoja lyhennetään ja säästö on 12\n000 euroa vuodessa.");

        assertThat(signals.services()).extracting(Signal::code).contains("VAKA");
        assertThat(signals.mentions()).extracting(Mention::concept).contains("opening-hours-cut");
    }

    @Test
    void anEmptyOrHostileTextIsReadQuickly() {
        assertThat(read("").thin()).isTrue();
        long start = System.nanoTime();
        for (String text : List.of(
                "(".repeat(200_000),
                "\"".repeat(200_000),
                "1.".repeat(200_000),
                "1 ".repeat(200_000),
                "koulu ".repeat(80_000),
                "ei, ".repeat(100_000),
                "a-\n".repeat(150_000),
                "§ 1 A\n".repeat(80_000),
                "§ 1 A\nOtsikko\n".repeat(35_000),
                "(1 000 €)\nA 1\n".repeat(35_000),
                "Menot 1 2 3\n".repeat(40_000),
                "Koulu\t1 000 €\n".repeat(30_000),
                "koulun juhlasali, ".repeat(28_000),
                "Huoltajia on kuultu, mutta lapsia ei ".repeat(13_000),
                "x".repeat(499_999))) {
            reader.read(new Draft("x", text), "kunta");
        }
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    private List<String> stages(String text) {
        return read(text).lifeStages().stream().map(Signal::code).toList();
    }

    private static List<Speaker> speakers(Signals signals, String concept) {
        return signals.mentions().stream()
                .filter(mention -> mention.concept().equals(concept))
                .map(Mention::speaker)
                .toList();
    }

    private Signals read(String text) {
        return reader.read(new Draft("x", text), "kunta");
    }
}
