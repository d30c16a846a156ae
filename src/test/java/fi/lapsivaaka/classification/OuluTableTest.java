package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerReader;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The table of the Oulu child budget for 2016 comes out of a ledger of cost centres named as in the Oulu model. The names
 * are the model's, the amounts of single cost centres are made up; only their sums by organisation and level are Oulu's.
 * Oulu published thousands of euros and euros per resident under 18; every published cell must come out under that
 * rounding. Cells that can only be worked out from others are within the 44 thousand euros that this leaves open.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OuluTableTest {

    private static final String CARE = "Sosiaali- ja terveyspalvelut";
    private static final String HOSPITAL = "Pohjois-Pohjanmaan sairaanhoitopiiri";
    private static final String CULTURE = "Sivistys- ja kulttuuripalvelut";

    /** Residents under 18 that every published figure per child agrees with. */
    private static final long CHILDREN = 45_106;

    private final List<String> lines = new ArrayList<>();
    private final Random random = new Random(2016);
    private Map<String, OrganisationSummary> table = Map.of();

    @BeforeAll
    void classify() throws IOException {
        lines.add("organisaatio;vuosi;kustannuspaikka;kustannuspaikan nimi;summa");
        cell(
                CARE,
                12_836_000,
                "Äitiys- ja lastenneuvola",
                "Kouluterveydenhuolto",
                "Opiskeluterveydenhuolto",
                "Maahanmuuttajien neuvolapalvelut",
                "Suun terveydenhuolto alle 18 v.",
                "Vastaanottotoiminta alle 18 v.",
                "Lapsiperheiden kotipalvelu",
                "Ehkäisevä lastensuojelu ja perhekeskus");
        cell(
                CARE,
                29_556_600,
                "Koulukuraattori- ja psykologipalvelut",
                "Lasten kuntoutus",
                "Lapsiperheiden sosiaalityö",
                "Perhetyö",
                "Tehostettu perhetyö",
                "Perheneuvola",
                "Tukihenkilöt ja tukiperheet",
                "Perheoikeudelliset palvelut",
                "Tapaamisten valvonta",
                "Sosiaalipäivystys",
                "Vammaisten lasten avopalvelut",
                "Henkilökohtainen apu alle 18 v.",
                "Omaishoidon tuki alle 18 v.",
                "Lasten mielenterveyspalvelut",
                "Nuorten päihdepalvelut, avo",
                "Täydentävä ja ehkäisevä toimeentulotuki lapsiperheille");
        cell(
                CARE,
                35_895_000,
                "Lastensuojelun avohuolto",
                "Avohuollon sijoitus",
                "Kiireellinen sijoitus",
                "Lastensuojelun laitoshoito",
                "Ammatillinen perhehoito",
                "Sijaisperheet",
                "Jälkihuolto",
                "Perhekuntoutus",
                "Ensikoti",
                "Turvakoti",
                "Vammaisen lapsen lyhytaikainen huolenpito",
                "Kehitysvammaisten alle 18 v. laitospalvelut",
                "Nuorten laitospäihdepalvelut",
                "Mielenterveyskuntoutujien asumispalvelut alle 18");
        cell(
                HOSPITAL,
                12_293_000,
                "Lastenpsykiatrian poliklinikka",
                "Nuorisopsykiatrian avohoito",
                "Lasten poliklinikka",
                "Somaattinen erikoissairaanhoito, avohoito");
        cell(
                HOSPITAL,
                19_851_000,
                "Lastenpsykiatrian osasto",
                "Nuorisopsykiatrinen laitoshoito",
                "Lastentautien osastot",
                "Synnytykset ja vastasyntyneiden hoito",
                "Somaattinen erikoissairaanhoito, laitoshoito");
        cell(
                CULTURE,
                337_376_000,
                "Päiväkodit",
                "Perhepäivähoito",
                "Yöhoito",
                "Varhaiskasvatuksen palveluohjaus",
                "Esiopetus",
                "Perusopetus 1-6",
                "Perusopetus 7-9",
                "Kansainvälinen koulu",
                "Perusopetukseen valmistava opetus",
                "Lisäopetus",
                "Aamu- ja iltapäivätoiminta",
                "Lukiot",
                "Aikuislukio",
                "Nuorisotilat ja leirit",
                "Nuorisotiedotus Nappi",
                "Nuorten kesätyö ja työpörssi",
                "Kirjastot",
                "Liikuntahallit",
                "Ohjatut liikuntaryhmät",
                "Museot",
                "Kansalaisopisto",
                "Konservatorio");
        cell(
                CULTURE,
                32_486_800,
                "Erityiskoulut ja erityisluokat",
                "Lapsen tuki varhaiskasvatuksessa",
                "Vammaisten lasten aamu- ja iltapäivätoiminta",
                "Etsivä nuorisotyö",
                "Nuorten työpajat",
                "Ohjaamo Byström",
                "Nuorten työllisyyspalvelut");
        cell(CULTURE, 942_000, "Sairaalakoulu Tervaväylä");
        Classifier classifier = Classifiers.usual();
        LedgerSummary summary = new LedgerClassification(
                        classifier, new LedgerReader(), ClassificationMaker.levelCodes(Vocabulary.shipped()))
                .classify(
                        List.of(LedgerSource.of(
                                "oulu.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8))),
                        LedgerOptions.none(),
                        null,
                        file -> {});
        assertThat(summary.unclassifiedRows()).isZero();
        table = summary.byOrganisation().stream()
                .collect(Collectors.toMap(OrganisationSummary::organisation, Function.identity()));
    }

    /** Adds a ledger row for each name; the amounts are at random and add up to the cell. */
    private void cell(String organisation, long euros, String... names) {
        long[] weights = random.longs(names.length, 1, 1_000).toArray();
        List<Money> parts = new Money(euros * 100).split(weights);
        for (int i = 0; i < names.length; i++) {
            lines.add(String.join(
                    ";",
                    organisation,
                    "2016",
                    String.valueOf(4_000 + lines.size()),
                    names[i],
                    parts.get(i).toString().replace('.', ',')));
        }
    }

    private Money of(String level, String... organisations) {
        Money sum = Money.ZERO;
        for (String organisation : organisations) {
            sum = sum.plus(table.get(organisation).levels().get(level));
        }
        return sum;
    }

    private Money total(String... organisations) {
        Money sum = Money.ZERO;
        for (String organisation : organisations) {
            sum = sum.plus(table.get(organisation).total());
        }
        return sum;
    }

    private static long thousands(Money amount) {
        return amount.euros().movePointLeft(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long perChild(Money amount) {
        return amount.euros()
                .divide(BigDecimal.valueOf(CHILDREN), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Oulu's whole percents were rounded from percents with one decimal: 50.48 became 50.5 and then 51. */
    private static long percent(Money part, Money whole) {
        return part.euros()
                .movePointRight(2)
                .divide(whole.euros(), 1, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Test
    void socialAndHealthCareWithoutTheHospitalDistrict() {
        assertThat(thousands(of("green", CARE))).isEqualTo(12_836);
        assertThat(thousands(of("yellow", CARE))).isEqualTo(29_557);
        assertThat(thousands(of("red", CARE))).isEqualTo(35_895);
        assertThat(thousands(total(CARE))).isEqualTo(78_288);
        assertThat(perChild(total(CARE))).isEqualTo(1_736);
    }

    @Test
    void specialisedCare() {
        assertThat(of("green", HOSPITAL)).isEqualTo(Money.ZERO);
        assertThat(thousands(of("yellow", HOSPITAL))).isEqualTo(12_293);
        assertThat(thousands(of("red", HOSPITAL))).isEqualTo(19_851);
        assertThat(thousands(total(HOSPITAL))).isEqualTo(32_144);
        assertThat(perChild(total(HOSPITAL))).isEqualTo(713);
    }

    @Test
    void socialAndHealthCareTogether() {
        assertThat(thousands(of("yellow", CARE, HOSPITAL))).isEqualTo(41_850);
        assertThat(thousands(of("red", CARE, HOSPITAL))).isEqualTo(55_746);
        assertThat(thousands(of("green", CARE, HOSPITAL))).isEqualTo(12_836);
        assertThat(thousands(total(CARE, HOSPITAL))).isEqualTo(110_432);
        assertThat(perChild(total(CARE, HOSPITAL))).isEqualTo(2_448);
        assertThat(percent(of("green", CARE, HOSPITAL), total(CARE, HOSPITAL))).isEqualTo(12);
        assertThat(percent(of("yellow", CARE, HOSPITAL), total(CARE, HOSPITAL))).isEqualTo(38);
        assertThat(percent(of("red", CARE, HOSPITAL), total(CARE, HOSPITAL))).isEqualTo(51);
    }

    @Test
    void educationAndCulture() {
        assertThat(thousands(of("yellow", CULTURE))).isEqualTo(32_487);
        assertThat(thousands(of("red", CULTURE))).isEqualTo(942);
        assertThat(thousands(of("green", CULTURE))).isBetween(337_376L - 44, 337_376L + 44);
        assertThat(thousands(total(CULTURE))).isBetween(370_805L - 44, 370_805L + 44);
        assertThat(perChild(total(CULTURE))).isEqualTo(8_221);
        assertThat(percent(of("green", CULTURE), total(CULTURE))).isEqualTo(91);
        assertThat(percent(of("yellow", CULTURE), total(CULTURE))).isEqualTo(9);
    }

    @Test
    void everything() {
        Money all = total(CARE, HOSPITAL, CULTURE);
        assertThat(perChild(of("green", CARE, HOSPITAL, CULTURE))).isEqualTo(7_764);
        assertThat(perChild(of("yellow", CARE, HOSPITAL, CULTURE))).isEqualTo(1_648);
        assertThat(perChild(of("red", CARE, HOSPITAL, CULTURE))).isEqualTo(1_257);
        assertThat(perChild(all)).isEqualTo(10_669);
        assertThat(percent(of("green", CARE, HOSPITAL, CULTURE), all)).isEqualTo(73);
        assertThat(thousands(of("green", CARE, HOSPITAL, CULTURE))).isBetween(350_212L - 44, 350_212L + 44);
        assertThat(thousands(all)).isBetween(481_237L - 44, 481_237L + 44);
        assertThat(thousands(of("yellow", CARE, HOSPITAL, CULTURE))).isEqualTo(74_336);
        assertThat(thousands(of("red", CARE, HOSPITAL, CULTURE))).isEqualTo(56_688);
        assertThat(of("none", CARE, HOSPITAL, CULTURE)).isEqualTo(Money.ZERO);
    }
}
