package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decision tables as people see and change them. */
class TableSheetTest {

    private static final String SERVICES = "services.drl.csv";

    private static TableSheet shipped(String file) {
        return TableSheet.read(
                file, RuleSource.shipped("service-classification").files().getOrDefault(file, new byte[0]));
    }

    private static List<String> keys(TableSheet sheet) {
        return sheet.rows().stream().map(SheetRow::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"services.drl.csv", "names.drl.csv", "exclusions.drl.csv", "provision.drl.csv"})
    void anUntouchedTableIsWrittenToTheLetter(String file) {
        byte[] bytes = RuleSource.shipped("service-classification").files().getOrDefault(file, new byte[0]);

        assertThat(TableSheet.read(file, bytes).csv()).isEqualTo(bytes);
    }

    @Test
    void columnsAreNamedByWhatTheyAskAndSay() {
        assertThat(shipped(SERVICES).columns().stream().map(SheetColumn::key))
                .startsWith("id", "orgType ==", "year >=", "year <=", "serviceClass in")
                .contains("nameConcepts contains", "nameConcepts contains 2", "level", "valid-to")
                .doesNotHaveDuplicates();
        assertThat(shipped(SERVICES).column("year >=")).get().matches(SheetColumn::number);
        assertThat(shipped(SERVICES).column("orgType ==")).get().matches(column -> !column.number());
    }

    @Test
    void aChangedCellChangesNothingElse() {
        TableSheet before = shipped(SERVICES);
        TableSheet after = before.with("R067", Map.of("level", "yellow"));

        assertThat(after.row("R067").orElseThrow().cell("level")).isEqualTo("yellow");
        assertThat(after.with("R067", Map.of("level", "green")).csv()).isEqualTo(before.csv());
        assertThat(before.with("R99999", Map.of("level", "red")).csv()).isEqualTo(before.csv());
    }

    @Test
    void rowsAreAddedMovedAndTakenOut() {
        TableSheet before = shipped(SERVICES);
        List<String> keys = keys(before);
        TableSheet added = before.withNew("R067", Map.of("id", "R900", "level", "red"));

        assertThat(keys(added)).hasSize(keys.size() + 1);
        assertThat(keys(added).get(keys.indexOf("R067") + 1)).isEqualTo("R900");
        assertThat(keys(added.moved("R900", -1)).get(keys.indexOf("R067"))).isEqualTo("R900");
        assertThat(keys(added.moved("R900", -99_999)).get(0)).isEqualTo("R900");
        assertThat(added.without("R900").csv()).isEqualTo(before.csv());
    }

    @Test
    void rowsWithoutAnIdOfTheirOwnAreKnownByTheirLine() {
        TableSheet twice = shipped(SERVICES)
                .withNew("R067", Map.of("id", "R067", "level", "red"))
                .withNew("R067", Map.of("level", "red"));

        assertThat(keys(twice))
                .doesNotHaveDuplicates()
                .filteredOn(key -> key.startsWith("line-"))
                .hasSize(2);
    }

    @Test
    void whatIsNoTableIsRefused() {
        for (String text : List.of("", "a;b", "\"\",\"RuleTable x\"\n", "\"unclosed", "\"\",\"\u0000\"")) {
            assertThatThrownBy(() -> TableSheet.read(SERVICES, text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isInstanceOf(RefusedRuleSet.class);
        }
    }
}
