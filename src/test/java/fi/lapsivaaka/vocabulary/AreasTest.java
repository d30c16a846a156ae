package fi.lapsivaaka.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AreasTest {

    private static final String HEADER =
            "postcode;area_fi;municipality;year;residents;0-2;3-6;7-12;13-15;16-17;18-19;source\n";

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Areas areas = Areas.shipped();

    @Test
    void tells_the_newest_figures_of_an_area_not_after_the_year_asked_for() {
        assertThat(areas.population("62200", "233", 2024)).hasValueSatisfying(area -> {
            assertThat(area.name()).isEqualTo("Kauhava Keskus");
            assertThat(area.year()).isEqualTo(2017);
            assertThat(area.residents()).isEqualTo(5703);
            assertThat(area.under18()).isEqualTo(179 + 238 + 429 + 205 + 107);
            assertThat(area.of(List.of("16-17", "18-19"))).isEqualTo(107 + 148);
        });
        assertThat(areas.population("62200", "", 2015))
                .map(AreaPopulation::year)
                .contains(2015);
        assertThat(areas.population("62200", "233", 2012)).isEmpty();
    }

    @Test
    void finds_an_area_by_postcode_with_a_name_and_by_name_within_its_municipality() {
        assertThat(areas.population("62200 Kauhava", "233", 2017)).isPresent();
        assertThat(areas.population("pernaa", "233", 2017))
                .map(AreaPopulation::postcode)
                .contains("62220");
        assertThat(areas.population("pernaa", "091", 2017)).isEmpty();
        assertThat(areas.population("62200", "091", 2017)).isEmpty();
        assertThat(Areas.code("62200 Kauhava")).isEqualTo("62200");
        assertThat(Areas.code("622001")).isEqualTo("622001");
    }

    @Test
    void takes_what_the_source_hides_as_unknown_and_not_as_zero() throws IOException {
        NamedCsvRecord hidden = rows("area-population.csv").stream()
                .filter(row -> row.getField("year").equals("2017")
                        && row.getField("7-12").isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(areas.population(hidden.getField("postcode"), hidden.getField("municipality"), 2017))
                .hasValueSatisfying(area -> {
                    assertThat(area.under18()).isNull();
                    assertThat(area.of(List.of("7-12"))).isNull();
                });
    }

    @Test
    void adds_up_to_the_municipalities() throws IOException {
        List<String> columns = List.of("residents", "0-2", "3-6", "7-12", "13-15", "16-17", "18-19");
        Map<String, long[]> sums = new TreeMap<>();
        for (NamedCsvRecord row : rows("area-population.csv")) {
            assertThat(vocabulary.municipality(row.getField("municipality"))).isPresent();
            long[] sum = sums.computeIfAbsent(
                    row.getField("municipality") + " " + row.getField("year"), any -> new long[columns.size()]);
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.getField(columns.get(i));
                sum[i] += cell.isEmpty() ? 0 : Long.parseLong(cell);
            }
        }
        List<NamedCsvRecord> municipalities = rows("child-population.csv");
        assertThat(sums).hasSameSizeAs(municipalities);
        for (NamedCsvRecord row : municipalities) {
            assertThat(sums.get(row.getField("municipality") + " " + row.getField("year")))
                    .containsExactly(columns.stream()
                            .mapToLong(column -> Long.parseLong(row.getField(column)))
                            .toArray());
        }
    }

    @Test
    void refuses_an_area_twice_and_ages_hidden_in_part() {
        assertThatThrownBy(() -> Areas.read(
                        file(HEADER + "00100;A;091;2017;9;1;1;1;;1;1;x\n00100;A;091;2017;9;1;1;1;1;1;1;x\n"),
                        vocabulary.ageBands()))
                .isInstanceOf(BrokenVocabulary.class)
                .hasMessageContaining("area-population.csv:2: some age groups are told and some hidden")
                .hasMessageContaining("area-population.csv:3: area 00100 has 2017 twice");
    }

    private static Function<String, @Nullable InputStream> file(String text) {
        return name -> name.equals("area-population.csv")
                ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
                : ReferenceFiles.shipped().apply(name);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(Path.of("db/reference", file));
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.toList();
        }
    }
}
