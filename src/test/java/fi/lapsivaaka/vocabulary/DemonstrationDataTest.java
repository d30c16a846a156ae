package fi.lapsivaaka.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationDataTest {

    private static final Path DEMO = Path.of("db/reference/demo");

    @Test
    void takes_the_expenses_of_kauhava_from_the_full_table() throws IOException {
        List<String> full = rows("kauhava-2024-full.csv").stream()
                .filter(row -> row.getField("rivi").equals("TOIMINTAKULUT"))
                .filter(row -> !row.getField("tehtavaalue").equals("(koko lautakunta)"))
                .map(row -> String.join(
                        ";",
                        row.getField("lautakunta"),
                        row.getField("tehtavaalue"),
                        turned(row.getField("alkuperainen_ta_eur")),
                        turned(row.getField("ta_muutokset_eur")),
                        turned(row.getField("ta_muutosten_jalkeen_eur")),
                        turned(row.getField("toteutuma_eur"))))
                .toList();
        List<String> expenses = rows("kauhava-2024.csv").stream()
                .map(row -> String.join(
                        ";",
                        row.getField("lautakunta"),
                        row.getField("tulosalue"),
                        row.getField("talousarvio"),
                        row.getField("muutokset"),
                        row.getField("muutettu talousarvio"),
                        row.getField("toteuma")))
                .toList();
        assertThat(expenses).hasSize(23).containsExactlyInAnyOrderElementsOf(full);
    }

    @Test
    void names_no_person_among_the_suppliers_of_salo() throws IOException {
        List<NamedCsvRecord> rows = rows("salo-2024-purchases.csv");
        assertThat(rows).hasSize(4_711);
        assertThat(rows.get(0).getHeader())
                .containsExactly("kunta", "vuosi", "toimittaja", "toimittaja tol", "palveluluokka", "toteuma");
        assertThat(rows)
                .extracting(row -> row.getField("toimittaja"))
                .noneMatch(name -> name.matches("(?iu).*(\\b(ky|ay|tmi|avoin yhtiö|kommandiittiyhtiö)\\b|t:mi).*"))
                .noneMatch(String::isBlank);
        assertThat(rows.stream()
                        .mapToLong(row -> Long.parseLong(row.getField("toteuma").replace(",", "")))
                        .sum())
                .isEqualTo(6_776_698_642L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kuusiluodon-koulu", "varhaiskasvatusmaksut", "tienhoitotraktori"})
    void has_each_practice_draft_in_finnish_and_swedish_and_marked_as_practice(String name) throws IOException {
        String finnish = Files.readString(DEMO.resolve("drafts/" + name + ".txt"));
        String swedish = Files.readString(DEMO.resolve("drafts/" + name + ".sv.txt"));
        assertThat(finnish).startsWith("HARJOITUSASIAKIRJA");
        assertThat(swedish).startsWith("ÖVNINGSDOKUMENT");
        assertThat(Stream.of(finnish, swedish))
                .allSatisfy(text -> assertThat(text.split("\\s+")).hasSizeBetween(250, 450));
        assertThat(figures(swedish)).containsExactlyElementsOf(figures(finnish));
    }

    @Test
    void tells_in_the_school_draft_what_the_ledger_says() throws IOException {
        long cents = rows("esimerkkila-ledger.csv").stream()
                .filter(row -> row.getField("vuosi").equals("2026"))
                .filter(row -> row.getField("kustannuspaikan nimi").equals("Kuusiluodon koulu"))
                .mapToLong(row -> Long.parseLong(row.getField("talousarvio").replace(",", "")))
                .sum();
        assertThat(cents).isEqualTo(50_099_000);
        assertThat(Files.readString(DEMO.resolve("drafts/kuusiluodon-koulu.txt")))
                .contains("500 990 euroa");
    }

    /** Amounts of money, in the order of the text. */
    private static List<String> figures(String text) {
        return Pattern.compile("(\\d[\\d –-]*) euro")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String turned(String euros) {
        return (euros.startsWith("-") ? euros.substring(1) : euros) + ".00";
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(DEMO.resolve(file))) {
            return reader.stream().collect(Collectors.toList());
        }
    }
}
