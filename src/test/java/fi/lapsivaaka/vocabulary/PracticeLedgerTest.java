package fi.lapsivaaka.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PracticeLedgerTest {

    private static final int YEAR = 1;
    private static final int COST_CENTRE = 4;
    private static final int ACCOUNT_NAME = 8;
    private static final int BUDGET = 9;

    @Test
    void gives_the_committed_file_byte_for_byte() throws IOException {
        assertThat(PracticeLedger.text())
                .as("run PracticeLedger.main from the project folder after changing the plan")
                .isEqualTo(Files.readString(PracticeLedger.FILE));
    }

    @Test
    void divides_every_cost_centre_fully_over_named_accounts() {
        assertThat(PracticePlan.costCentres()).allSatisfy(centre -> {
            Map<String, Integer> accounts = PracticePlan.accounts(centre.profile());
            assertThat(accounts.values().stream().mapToInt(Integer::intValue).sum())
                    .as(centre.profile())
                    .isEqualTo(1000);
            assertThat(PracticePlan.ACCOUNT_NAMES)
                    .containsKeys(accounts.keySet().toArray(String[]::new));
        });
    }

    @Test
    void is_of_the_size_of_a_municipality_of_twelve_thousand() {
        List<String[]> rows = PracticeLedger.text()
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(13));
        assertThat(rows).allSatisfy(row -> assertThat(row[ACCOUNT_NAME]).isNotEmpty());
        Map<String, Long> budgets = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row[YEAR],
                        Collectors.summingLong(row -> Long.parseLong(row[BUDGET].replace(",", "")) / 100)));
        assertThat(budgets).containsOnlyKeys("2025", "2026");
        assertThat(budgets.values()).allSatisfy(euros -> assertThat(euros).isBetween(35_000_000L, 41_000_000L));
        assertThat(rows.stream().map(row -> row[COST_CENTRE]).distinct()).hasSameSizeAs(PracticePlan.costCentres());
    }
}
