package fi.lapsivaaka.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeLedgerTest {

    /** A line of a ledger by the names of its columns. */
    private record Line(Map<String, String> cells) {

        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        int year() {
            return Integer.parseInt(text("vuosi"));
        }

        long cents(String column) {
            return text(column).isEmpty() ? 0 : Long.parseLong(text(column).replace(",", ""));
        }
    }

    private static final List<Line> MUNICIPALITY = lines(PracticeLedger.text());
    private static final List<Line> COUNTY = lines(PracticeLedger.countyText());

    @Test
    void gives_the_committed_files_byte_for_byte() throws IOException {
        Map<Path, String> files = Map.of(
                PracticeActivity.FILE, PracticeActivity.text(),
                PracticeActivity.COUNTY_FILE, PracticeActivity.countyText(),
                PracticeLedger.FILE, PracticeLedger.text(),
                PracticeLedger.COUNTY_FILE, PracticeLedger.countyText(),
                PracticePeople.MUNICIPALITIES, PracticePeople.municipalities(),
                PracticePeople.AREAS, PracticePeople.areas());
        for (Map.Entry<Path, String> file : files.entrySet()) {
            assertThat(Files.readString(file.getKey()))
                    .as(
                            "run the main methods of PracticeLedger, PracticeActivity and PracticePeople after changing the plan")
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void divides_every_cost_centre_fully_over_named_accounts() {
        Stream.concat(
                        PracticePlan.costCentres().stream().map(PracticePlan.CostCentre::profile),
                        Stream.concat(PracticeCare.ofCounty().stream(), PracticeCare.ofMunicipality().stream())
                                .map(PracticeCare.CostCentre::profile))
                .distinct()
                .forEach(profile -> {
                    Map<String, Integer> accounts = PracticePlan.accounts(profile);
                    assertThat(accounts.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .as(profile)
                            .isEqualTo(1000);
                    assertThat(PracticePlan.ACCOUNT_NAMES)
                            .containsKeys(accounts.keySet().toArray(String[]::new));
                });
    }

    @Test
    void is_of_the_size_of_a_municipality_of_twelve_thousand_and_a_county_of_sixty_thousand() {
        for (int year = 2021; year <= 2026; year++) {
            assertThat(euros(MUNICIPALITY, year, line -> true))
                    .isBetween(year < 2023 ? 68_000_000L : 35_000_000L, year < 2023 ? 76_000_000L : 41_000_000L);
            assertThat(euros(COUNTY, year, line -> true))
                    .isBetween(year < 2023 ? 0 : 225_000_000L, year < 2023 ? 0 : 265_000_000L);
        }
    }

    @Test
    void moves_social_and_health_services_to_the_county_in_2023() {
        Predicate<Line> care = line -> line.text("palveluluokka").matches("2[1-6]..|3456");
        assertThat(euros(MUNICIPALITY, 2022, care)).isBetween(33_000_000L, 40_000_000L);
        assertThat(euros(MUNICIPALITY, 2023, care)).isZero();
        Predicate<Line> protection = line -> line.text("palveluluokka").matches("21[23].");
        double aChildBefore = euros(MUNICIPALITY, 2022, protection) / 2338.0;
        double aChildAfter = euros(COUNTY, 2023, protection) / 11_855.0;
        assertThat(aChildAfter / aChildBefore).isBetween(0.95, 1.25);
    }

    @Test
    void gives_every_change_its_decision_and_every_sum_its_parts() {
        assertThat(Stream.concat(MUNICIPALITY.stream(), COUNTY.stream())).allSatisfy(line -> {
            assertThat(line.cents("muutettu talousarvio"))
                    .isEqualTo(line.cents("talousarvio") + line.cents("muutokset"));
            assertThat(line.text("päätös").isEmpty()).isEqualTo(line.cents("muutokset") == 0);
            assertThat(line.text("toteuma").isEmpty()).isEqualTo(line.year() == 2026);
            assertThat(line.text("ennuste").isEmpty()).isEqualTo(line.year() != 2026);
            assertThat(line.text("talousarvioesitys").isEmpty()).isEqualTo(line.year() != 2026);
            assertThat(line.text("tilin nimi")).isNotEmpty();
        });
        for (boolean county : new boolean[] {false, true}) {
            assertThat(PracticeYears.changes(county)).allSatisfy(change -> {
                List<Line> lines = county ? COUNTY : MUNICIPALITY;
                String code = county ? change.code() : PracticeYears.code(change.year(), change.code());
                assertThat(lines.stream()
                                .filter(line -> line.year() == change.year())
                                .filter(line -> line.text("kustannuspaikka").equals(code))
                                .mapToLong(line -> line.cents("muutokset"))
                                .sum())
                        .as(change.toString())
                        .isEqualTo(change.euros() * 100);
            });
        }
    }

    @Test
    void changes_codes_areas_and_accounts_without_changing_names() {
        Set<String> before = names(2023, "5");
        assertThat(before).isEqualTo(names(2024, "2")).hasSizeGreaterThan(40);
        assertThat(areas(2022)).contains("Esiopetus", "Perusopetus").doesNotContain("Esi- ja perusopetus");
        assertThat(areas(2023)).contains("Esi- ja perusopetus").doesNotContain("Esiopetus", "Perusopetus");
        assertThat(accounts("Taiteen perusopetus", 2024)).containsExactly("4300");
        assertThat(accounts("Taiteen perusopetus", 2025)).containsExactly("4440");
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void divides_the_residents_over_areas_that_add_up(int year) {
        List<Line> areas = lines(PracticePeople.areas()).stream()
                .filter(line -> line.text("year").equals(String.valueOf(year)))
                .toList();
        Line whole = lines(PracticePeople.municipalities()).stream()
                .filter(line -> line.text("municipality").equals("X01"))
                .filter(line -> line.text("year").equals(String.valueOf(year)))
                .findFirst()
                .orElseThrow();
        for (String column : List.of("residents", "0-2", "3-6", "7-12", "13-15", "16-17", "18-19")) {
            assertThat(areas.stream().mapToLong(area -> area.cents(column)).sum())
                    .as(column)
                    .isEqualTo(whole.cents(column));
        }
        Set<String> known =
                new HashSet<>(areas.stream().map(area -> area.text("postcode")).toList());
        assertThat(MUNICIPALITY.stream().map(line -> line.text("alue")).filter(area -> !area.isEmpty()))
                .allMatch(known::contains);
    }

    private static Set<String> names(int year, String first) {
        Set<String> names = new HashSet<>();
        MUNICIPALITY.stream()
                .filter(line -> line.year() == year)
                .filter(line -> line.text("kustannuspaikka").startsWith(first))
                .forEach(line -> names.add(line.text("kustannuspaikan nimi")));
        return names;
    }

    private static Set<String> areas(int year) {
        Set<String> areas = new HashSet<>();
        MUNICIPALITY.stream().filter(line -> line.year() == year).forEach(line -> areas.add(line.text("tulosalue")));
        return areas;
    }

    private static List<String> accounts(String name, int year) {
        return MUNICIPALITY.stream()
                .filter(line ->
                        line.year() == year && line.text("kustannuspaikan nimi").equals(name))
                .map(line -> line.text("tili"))
                .distinct()
                .toList();
    }

    private static long euros(List<Line> lines, int year, Predicate<Line> which) {
        return lines.stream()
                        .filter(line -> line.year() == year)
                        .filter(which)
                        .mapToLong(line -> line.cents("talousarvio"))
                        .sum()
                / 100;
    }

    private static List<Line> lines(String text) {
        List<String> all = text.lines().toList();
        List<String> header = Arrays.asList(all.get(0).split(";", -1));
        return all.stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> {
                    assertThat(cells).hasSameSizeAs(header);
                    Map<String, String> byName = new HashMap<>();
                    for (int i = 0; i < cells.length; i++) {
                        byName.put(header.get(i), cells[i]);
                    }
                    return new Line(byName);
                })
                .toList();
    }
}
