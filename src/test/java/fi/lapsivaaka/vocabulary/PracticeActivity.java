package fi.lapsivaaka.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what the practice municipality and county did beside what they spent: children, pupils, visits, care days, made up
 * but of the size of their euros. Services moved to the county in 2023 are told by the municipality until 2022.
 */
final class PracticeActivity {

    static final Path FILE = Path.of("db/reference/demo/esimerkkila-activity.csv");
    static final Path COUNTY_FILE = Path.of("db/reference/demo/esimerkkiseutu-activity.csv");

    private static final String HEADER = "organisaatio;vuosi;suorite;yksikkö;alue;määrä\n";

    /** Measure, unit, postcode, how many in 2025, and how many per mille more or fewer each year. */
    private static final String EDUCATION = """
            Lapsia päiväkodeissa|Keskustan päiväkoti|99001|168|-14
            Lapsia päiväkodeissa|Kirsikkapuiston päiväkoti|99003|132|-18
            Lapsia päiväkodeissa|Rantakylän päiväkoti|99002|98|-36
            Lapsia päiväkodeissa|Vuoropäiväkoti Yötuuli|99001|62|12
            Lapsia päiväkodeissa|Daghemmet Solrosen|99001|44|-9
            Lapsia perhepäivähoidossa||99002|18|-62
            Lapsia perhepäivähoidossa||99004|13|-70
            Lapsia perhepäivähoidossa||99005|8|-60
            Lapsia perhepäivähoidossa||99006|2|0
            Lapsia palvelusetelihoidossa|||62|46
            Lapsia kotihoidon tuen piirissä|||118|-38
            Lapsia esiopetuksessa|||105|-21
            Perusopetuksen oppilaita|Keskustan koulu|99001|343|-8
            Perusopetuksen oppilaita|Rantakylän koulu|99002|216|-11
            Perusopetuksen oppilaita|Kuusiluodon koulu|99005|43|-52
            Perusopetuksen oppilaita|Harjun koulu|99004|97|-12
            Perusopetuksen oppilaita|Esimerkkilän yhteiskoulu, luokat 7–9|99001|451|6
            Perusopetuksen oppilaita|Svenska skolan i Exempelby|99001|82|-4
            Perusopetuksen oppilaita|Pienryhmät ja erityisluokat|99001|54|35
            Perusopetuksen oppilaita|Perusopetukseen valmistava opetus|99001|4|0
            Koulukuljetettavia oppilaita|||286|9
            Aterioita|||236000|-9
            Lapsia aamu- ja iltapäivätoiminnassa|||128|-15
            Lukion opiskelijoita|Esimerkkilän lukio|99001|212|11
            Käyntejä nuorisotiloissa|||14200|-28
            Kirjastokäyntejä|||68400|-6
            """;

    /** The same in 2022. */
    private static final String CARE = """
            Neuvolakäyntejä|||5720|-12
            Kouluterveydenhuollon käyntejä|||2610|4
            Kuraattorien ja psykologien asiakkaita|||212|28
            Lasten hammashoidon käyntejä|||3290|-8
            Perheneuvolan asiakkaita|||118|19
            Perhetyön perheitä|||46|22
            Lastensuojelun avohuollon asiakkaita|||142|31
            Lastensuojeluilmoituksia|||312|54
            Päätöksiä kiireellisestä sijoituksesta|||4|0
            Lastensuojelun laitoshoidon hoitopäiviä|||3880|24
            Lastensuojelun perhehoidon hoitopäiviä|||6620|8
            Lasten- ja nuorisopsykiatrian käyntejä|||1180|36
            """;

    /** The same of the county in 2024, and of some the per mille of Esimerkkilä and of Mallila; the rest is Harjoitusniemi's. */
    private static final String COUNTY = """
            Neuvolakäyntejä|||31200|-14|187|536
            Kouluterveydenhuollon käyntejä|||14100|3|203|512
            Kuraattorien ja psykologien asiakkaita|||1156|32|221|497
            Lasten hammashoidon käyntejä|||17600|-6|196|528
            Perheneuvolan asiakkaita|||612|16
            Perhetyön perheitä|||243|-18
            Lastensuojelun avohuollon asiakkaita|||792|28|236|489
            Lastensuojeluilmoituksia|||1724|47
            Päätöksiä kiireellisestä sijoituksesta|||58|41
            Lastensuojelun laitoshoidon hoitopäiviä|||20050|22|248|467
            Lastensuojelun perhehoidon hoitopäiviä|||36400|-6|214|503
            Lasten- ja nuorisopsykiatrian käyntejä|||6410|33
            """;

    private static final List<String> MUNICIPALITIES =
            List.of("Esimerkkilä", "Mallila (keksitty)", "Harjoitusniemi (keksitty)");

    private PracticeActivity() {}

    /** Writes the files anew; run from the project folder. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
        Files.writeString(COUNTY_FILE, countyText());
    }

    static String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int year = 2021; year <= 2026; year++) {
            append(text, "Esimerkkilä", year, 2025, EDUCATION.lines().toList());
            if (year < 2023) {
                append(text, "Esimerkkilä", year, 2022, CARE.lines().toList());
            }
        }
        return text.toString();
    }

    static String countyText() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int year = 2023; year <= 2026; year++) {
            append(text, PracticeLedger.COUNTY, year, 2024, COUNTY.lines().toList());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String organisation, int year, int base, List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\\|");
            long of = Long.parseLong(cells[3]);
            long growth = Long.parseLong(cells[4]);
            long many = (of * (1000 + growth * (year - base)) + 500) / 1000;
            String start = String.join(";", organisation, String.valueOf(year), cells[0], cells[1]);
            if (cells.length < 7) {
                text.append(String.join(";", start, cells[2], many + "\n"));
                continue;
            }
            long first = (many * Long.parseLong(cells[5]) + 500) / 1000;
            long second = (many * Long.parseLong(cells[6]) + 500) / 1000;
            text.append(String.join(";", start, MUNICIPALITIES.get(0), first + "\n"));
            text.append(String.join(";", start, MUNICIPALITIES.get(1), second + "\n"));
            text.append(String.join(";", start, MUNICIPALITIES.get(2), many - first - second + "\n"));
        }
    }
}
