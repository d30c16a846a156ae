package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Agendas invented for the test, in the ways in which Finnish and Swedish agendas are set. */
class AgendaSplitterTest {

    private static final String BODY = " Lautakunta käsittelee asian. Esittelijä ehdottaa, että se hyväksytään.\n\n";

    @Test
    void splitsAtSections() {
        String agenda = """
                Mallilan sivistyslautakunta
                Esityslista 14.1.2027

                § 1 Kokouksen laillisuus ja päätösvaltaisuus
                Kokous todetaan lailliseksi.

                § 2 Mäntylän päiväkodin lakkauttaminen
                Päiväkoti lakkautetaan 31.7.2027. Siellä on 34 lasta.

                § 3 Iltapäivätoiminnan maksut
                Maksuja korotetaan 12 prosenttia.
                """;
        List<AgendaItem> items = AgendaSplitter.split(agenda);

        assertThat(items)
                .extracting(AgendaItem::number, AgendaItem::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("§ 1", "Kokouksen laillisuus ja päätösvaltaisuus"),
                        org.assertj.core.groups.Tuple.tuple("§ 2", "Mäntylän päiväkodin lakkauttaminen"),
                        org.assertj.core.groups.Tuple.tuple("§ 3", "Iltapäivätoiminnan maksut"));
        assertThat(items.get(1).draft(agenda).text()).startsWith("§ 2 Mäntylän").endsWith("Siellä on 34 lasta.");
    }

    @Test
    void readsTheNumberBeforeTheSignAndTheNameOnTheNextLine() {
        String agenda = """
                Svedängens bildningsnämnd, föredragningslista

                14 §
                Avgifter för småbarnspedagogiken
                Avgifterna höjs.

                15 §

                Stängning av Ekbackens skola
                från och med 1.8.2027
                Skolan stängs.

                17 § Upphandling av skolskjutsar
                Skjutsarna konkurrensutsätts.
                """;

        assertThat(titles(agenda))
                .containsExactly(
                        "Avgifter för småbarnspedagogiken",
                        "Stängning av Ekbackens skola från och med 1.8.2027",
                        "Upphandling av skolskjutsar");
    }

    @Test
    void takesTheItemsAndNotTheListOfContentsBeforeThem() {
        String agenda = "Kokouskutsu\n\n§ 40 Kirjaston aukiolo\n§ 41 Koulukuljetukset\n§ 42 Leikkipuiston kunnostus\n\n"
                + "§ 40 Kirjaston aukiolo\nLyhennetään." + BODY + "§ 41 Koulukuljetukset\nReitit muuttuvat." + BODY
                + "§ 42 Leikkipuiston kunnostus\nPuisto korjataan." + BODY;
        List<AgendaItem> items = AgendaSplitter.split(agenda);

        assertThat(items).hasSize(3);
        assertThat(items.get(0).draft(agenda).text()).contains("Lyhennetään.").doesNotContain("Reitit");
        assertThat(items.get(2).draft(agenda).text()).contains("Puisto korjataan.");
    }

    @Test
    void splitsAtLabelsAndAtPlainNumbersUnderAnAgendasHeading() {
        assertThat(
                        titles(
                                "Ärende 1: Val av ordförande\nValet förrättas.\nÄrende 2 Ändring av skolnätet\nNätet ändras.\n"))
                .containsExactly("Val av ordförande", "Ändring av skolnätet");
        assertThat(
                        titles(
                                "Ärendelista\n\n1. Val av ordförande\n2. Ny lekpark i Strömmen\nParken byggs.\n3. Budget 2028\n"))
                .containsExactly("Val av ordförande", "Ny lekpark i Strömmen", "Budget 2028");
        assertThat(titles("Käsiteltävät asiat\n1 Valinnat\n2 Uusi leikkipuisto Virtaan\nPuisto rakennetaan.\n"))
                .containsExactly("Valinnat", "Uusi leikkipuisto Virtaan");
    }

    @Test
    void leavesOneMatterWhole() {
        assertThat(AgendaSplitter.split("§ 12 Tienhoitotraktorin hankinta\n" + BODY))
                .isEmpty();
        assertThat(AgendaSplitter.split(
                        "1. Johdanto\nTeksti.\n2. Koulujen tilat\nTeksti.\n3. Oppilasmäärät\nTeksti.\n"))
                .as("chapters of a report")
                .isEmpty();
        assertThat(AgendaSplitter.split("")).isEmpty();
    }

    @Test
    void takesSectionsOfActsForWhatTheyAre() {
        String quoted =
                "§ 30 Nuorisovaltuuston toimintasääntö\nAsiaan vaikuttaa laki.\n26 § Nuorisovaltuusto\nKunnanhallitus"
                        + " asettaa sen.\n" + BODY + "§ 31 Ruokapalvelun kilpailutus\n" + BODY;
        assertThat(titles(quoted)).containsExactly("Nuorisovaltuuston toimintasääntö", "Ruokapalvelun kilpailutus");
        assertThat(titles("""
                        Lausunto esityksestä
                        Lausuttavana on perusopetuslaki:
                        29 § Turvallinen opiskelu
                        Oppilaalla on oikeus siihen.
                        30 § Oikeus saada opetusta
                        Opetusta annetaan.
                        """)).isEmpty();
        assertThat(titles("""
                        § 5 Talousarvion muutos
                        Sivistyslautakunta 3.2.2027 § 6
                        § 6 Sivistyslautakunta 3.2.2027
                        Lautakunta käsitteli asian.

                        § 6 Uimahallin maksut
                        Maksut nousevat.
                        """)).containsExactly("Talousarvion muutos", "Uimahallin maksut");
    }

    @Test
    void boundsWhatItReads() {
        StringBuilder agenda = new StringBuilder("Esityslista\n");
        for (int item = 1; item <= 400; item++) {
            agenda.append("§ ").append(item).append(" Asian nimi\nTeksti.\n");
        }
        assertThat(AgendaSplitter.split(agenda.toString())).hasSize(150);
        assertThat(AgendaSplitter.split("§".repeat(500_000))).isEmpty();
        assertThat(AgendaSplitter.split("§ 1 ".repeat(100_000))).isEmpty();
    }

    private static List<String> titles(String agenda) {
        return AgendaSplitter.split(agenda).stream().map(AgendaItem::title).toList();
    }
}
