package fi.lapsivaaka.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.publication.Suspicion.Kind;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data is found however it is written, and what is none is left alone. */
class PersonalDataCheckTest {

    private static final OwnWords OWN =
            new OwnWords(Vocabulary.shipped(), Stream.of(), Stream.of("Esimerkkilä", "Esimerkkilän kunta"));

    private final PersonalDataCheck check = new PersonalDataCheck(OWN, 5);

    private List<Suspicion> in(String text) {
        return check.check(List.of(new Passage("Otsikko", "", PersonalDataCheck.clean(text))), Set.of());
    }

    private List<Kind> kinds(String text) {
        return in(text).stream().map(Suspicion::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "131052-308T",
                "asiakas 131052-308t.",
                "(131052–308T)",
                "131052 - 308 T",
                "13.10.52-308T",
                "131052\u00ad-308T",
                "1\u200b31052-308T",
                "１３１０５２-３０８T",
                "131052U308T",
                "010101A123N"
            })
    void identityCodesAreFoundHoweverTheyAreWritten(String text) {
        assertThat(kinds(text)).containsExactly(Kind.IDENTITY_CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "131052-308A, LIKE_IDENTITY_CODE",
        "320152-308T, ''",
        "131352-308T, ''",
        "1131052-308T, ''",
        "131052-308TX, ''",
        "131052G308T, ''"
    })
    void otherCodesAreNotTakenForIdentityCodes(String text, String kind) {
        assertThat(kinds(text)).extracting(Kind::name).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kirjoita osoitteeseen etu.suku@esimerkki.fi pian",
                "etu.suku (at) esimerkki.fi",
                "etu.suku[ät]esimerkki.fi",
                "ETU.SUKU@ESIMERKKI.FI"
            })
    void addressesOfEmailAreFound(String text) {
        assertThat(kinds(text)).containsExactly(Kind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "puh. 040 123 4567",
                "+358 40 1234567",
                "+358 (0)40 123 4567",
                "p. 09-123 4567",
                "0401234567",
                "00358 40 123 4567",
                "+46 70 123 45 67"
            })
    void telephoneNumbersAreFound(String text) {
        assertThat(kinds(text)).containsExactly(Kind.TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Säästö on 210 000 euroa vuodessa 2027–2029.",
                "Diaarinumero 1234/00.01.02/2026",
                "Y-tunnus 0123456-7",
                "00100 Helsinki",
                "Laki 628/1998 32 §",
                "Päätös 1.8.2027 alkaen, 7–12-vuotiaat",
                "tunniste 0401234567ab"
            })
    void figuresAreNoTelephoneNumbers(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Asiasta kertoi Matti Meikäläinen illassa.', Matti Meikäläinen",
        "'Matti Meikäläisen mielestä matka on pitkä.', Matti Meikäläisen",
        "'Koulussa on MAIJA MEIKÄLÄINEN.', MAIJA MEIKÄLÄINEN",
        "'Valituksen teki Zlatan Quuxonov.', Zlatan Quuxonov",
        "'Kuultiin A. Virtasta ja muita.', A. Virtasta",
        "'Enligt Karl von Essen är vägen lång.', Karl von Essen",
        "'Lapsi, Aino, on kuusivuotias.', Aino",
        "'Oppilas Aadan matka pitenee.', Aadan",
        "'Asiaa hoitaa Korhonen.', Korhonen",
        "'Lausunnon antoi rehtori Brummer.', Brummer",
        "'Anna-Liisa Järvinen vastusti.', Anna-Liisa Järvinen"
    })
    void namesOfPersonsAreShownWithTheirSentence(String text, String name) {
        assertThat(in(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.NAME);
            assertThat(found.found()).endsWith(name);
            assertThat(found.sentence()).isEqualTo(text);
            assertThat(found.place()).isEqualTo("Otsikko");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuusiluodon koulu lakkautetaan.",
                "Esimerkkilän kunta päättää asiasta.",
                "Sivistyslautakunta kokoontuu Helsingissä.",
                "YK:n lapsen oikeuksien sopimus",
                "KUNNANHALLITUKSEN KOKOUSAJAT KEVÄTKAUDELLA 2026",
                "rule R-056; Local Government Act (410/2015) 26 §",
                "Perhekeskuksen tilojen vuokraaminen Kivisalosta",
                "Palvelun hankinta, Lakkauttaminen tai sulkeminen",
                "Lapsen etu on ensisijainen. Se selvitetään."
            })
    void placesAndBodiesAreNoPersons(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muutos koskee 3 lasta.",
                "Kuultiin neljää oppilasta.",
                "Ryhmässä on 2 sijoitettua nuorta.",
                "Beslutet gäller två barn.",
                "It concerns three children.",
                "Lapsia: 4",
                "Oppilaita yhteensä 3."
            })
    void smallNumbersOfChildrenAreFound(String text) {
        assertThat(kinds(text)).containsExactly(Kind.SMALL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muutos koskee 35 lasta.",
                "5 lasta",
                "0 lasta",
                "3 000 lasta",
                "1.8.2027 lapset siirtyvät.",
                "12,3 lasta",
                "Lasten 3–6 vuoden ikä",
                "2 Syrjimättömyys; 3 Lapsen etu",
                "kolme koulua"
            })
    void otherNumbersAreNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.SMALL_NUMBER);
    }

    @Test
    void aSmallCellIsFoundWhereItsTableIsAboutChildren() {
        List<Passage> cells = new ArrayList<>();
        cells.add(new Passage("Luvut", "Oppilaat kouluittain · Kuusiluoto · 2027", "4"));
        cells.add(new Passage("Luvut", "Oppilaat kouluittain · Kuusiluoto · 2028", "14"));
        cells.add(new Passage("Luvut", "Euroa lasta kohti · Kuusiluoto · 2027", "4"));
        cells.add(new Passage("Luvut", "Koulut · Kuusiluoto · 2027", "4"));

        assertThat(check.check(cells, Set.of())).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.SMALL_CELL);
            assertThat(found.sentence()).endsWith("2027");
            assertThat(found.kind().confirmable()).isFalse();
        });
    }

    @Test
    void whoeverSignedIsToldApartFromOthers() {
        List<Suspicion> found = check.check(
                List.of(new Passage("", "", "Perustelu: kesken (Aino Harju, 1.2.2027). Aino Harjun lapsi Matti.")),
                Set.of("Aino Harju"));

        assertThat(found).extracting(Suspicion::kind).containsExactly(Kind.SIGNATORY, Kind.NAME, Kind.NAME);
    }

    @Test
    void everythingIsToldAtOnceAndOnceOnly() {
        String text = "Matti Meikäläinen, 131052-308T, 040 123 4567, matti@esimerkki.fi, 3 lasta.";

        assertThat(check.check(List.of(new Passage("A", "", text), new Passage("A", "", text)), Set.of()))
                .extracting(Suspicion::kind)
                .containsExactly(Kind.IDENTITY_CODE, Kind.EMAIL, Kind.TELEPHONE, Kind.NAME, Kind.SMALL_NUMBER);
    }

    @Test
    void aLongTextWithoutEndIsLookedThroughQuickly() {
        String text = "A".repeat(200_000) + " " + "0 1 ".repeat(50_000) + "a.".repeat(50_000) + "@";

        assertThat(in(text)).isNotNull();
    }
}
