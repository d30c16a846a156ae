package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImporter;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Origin;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@PostgresTest
class ChildBudgetsIT {

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private CostViews views;

    @Autowired
    private RulesInForce inForce;

    @Autowired
    private LedgerImporter importer;

    @Autowired
    private LedgerImports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient client;

    private UUID id(String code) {
        return organisations.findByCode(code).map(Organisation::id).orElseThrow();
    }

    private ChildBudgetTable table(String code, int year, Phase phase) {
        return budgets.table(id(code), year, phase).orElseThrow();
    }

    @Test
    void knowsYearsAndPhases() {
        Set<Phase> past = Set.of(Phase.BUDGET, Phase.CHANGES, Phase.AMENDED, Phase.ACTUAL);
        assertThat(budgets.years(id("X01")))
                .containsExactly(
                        new BudgetYear(
                                2026,
                                Set.of(Phase.PROPOSAL, Phase.BUDGET, Phase.CHANGES, Phase.AMENDED, Phase.FORECAST)),
                        new BudgetYear(2025, past),
                        new BudgetYear(2024, past),
                        new BudgetYear(2023, past),
                        new BudgetYear(2022, past),
                        new BudgetYear(2021, past));
    }

    @Test
    void addsUpToTheLedgerToTheCent() {
        for (LedgerImport taken : imports.findByWithdrawnAtIsNullOrderByImportedAtDesc()) {
            for (LedgerImport.PhaseTotal total : taken.totals()) {
                Money sum = Money.ZERO;
                for (int year = taken.firstYear(); year <= taken.lastYear(); year++) {
                    Phase phase = Phase.of(total.phase());
                    ChildBudgetTable table =
                            budgets.table(taken.organisationId(), year, phase).orElse(null);
                    if (table != null) {
                        sum = sum.plus(table.total().total());
                        assertAddsUp(table);
                    }
                }
                assertThat(sum).isEqualTo(new Money(total.totalCents()));
            }
        }
    }

    private static void assertAddsUp(ChildBudgetTable table) {
        for (List<ChildBudgetTable.Row> rows : List.of(table.units(), table.lifeStages())) {
            for (String level : table.levels()) {
                assertThat(rows.stream()
                                .map(row -> row.byLevel().getOrDefault(level, Money.ZERO))
                                .reduce(Money.ZERO, Money::plus))
                        .isEqualTo(table.total().byLevel().getOrDefault(level, Money.ZERO));
                assertThat(rows.stream()
                                .map(row -> row.childByLevel().getOrDefault(level, Money.ZERO))
                                .reduce(Money.ZERO, Money::plus))
                        .isEqualTo(table.total().childByLevel().getOrDefault(level, Money.ZERO));
            }
        }
        assertThat(table.total().byLevel().keySet()).isSubsetOf(table.levels());
        assertThat(table.uncertainty().total()).isEqualTo(table.total().total());
    }

    @Test
    void showsKauhavaByLevel() {
        ChildBudgetTable table = table("233", 2024, Phase.ACTUAL);

        assertThat(table.total().total()).isEqualTo(new Money(47_160_234_00L));
        assertThat(table.total().byLevel()).containsKeys("green", "yellow", "none", "inherited");
        assertThat(table.total().child()).isBetween(new Money(24_000_000_00L), new Money(28_000_000_00L));
        assertThat(table.children()).isNotNull();
        assertThat(table.provenance().practice()).isFalse();
        assertThat(table.units()).extracting(ChildBudgetTable.Row::name).contains("Kasvatus- ja opetuslautakunta");
    }

    @Test
    void countsTheSameFromTheDatabaseAsFromTheFile() throws IOException {
        ClassificationRules rules = ClassificationRules.shipped();
        Vocabulary vocabulary = Vocabulary.shipped();
        List<String> groups =
                vocabulary.groups().stream().map(ServiceGroup::code).toList();
        Map<String, String> files = Map.of("233", "kauhava-2024.csv", "X01", "esimerkkila-ledger.csv");
        for (Map.Entry<String, String> file : files.entrySet()) {
            LedgerCosts costs = LedgerCosts.read(
                    LedgerSource.of(Path.of("db/reference/demo", file.getValue())),
                    LedgerOptions.none(),
                    rules.classifier(rules.settings().usual(), vocabulary),
                    vocabulary);

            CostView fromFile = costs.view(groups);
            CostView fromDatabase = views.newest(id(file.getKey()), groups).orElseThrow();

            assertThat(fromDatabase.lines()).isEqualTo(fromFile.lines()).hasSizeGreaterThan(5);
            assertThat(fromDatabase.total()).isEqualTo(fromFile.total());
            assertThat(fromDatabase.uncertainty()).isEqualTo(fromFile.uncertainty());
            assertThat(fromDatabase.children()).isEqualTo(fromFile.children());
        }
    }

    @Test
    void hasNothingOfUnknownOrganisationsAndYears() {
        assertThat(views.newest(UUID.randomUUID(), List.of("VAKA"))).isEmpty();
        assertThat(views.of(id("233"), 1999, List.of("VAKA"))).isEmpty();
        assertThat(budgets.table(id("233"), 2024, Phase.FORECAST)).isEmpty();
        assertThat(views.of(id("233"), 2024, List.of()).orElseThrow().lines()).isEmpty();
        assertThat(views.of(id("233"), 2024, List.of("EI_OLE")).orElseThrow().lines())
                .isEmpty();
    }

    @Test
    void takesWithdrawnFiguresOutOfEveryView() throws IOException {
        LedgerImport taken = importer.take(
                LedgerSource.of(
                        "a.csv",
                        "kunta;vuosi;tulosalue;talousarvio;muutokset\nÄhtäri;2020;Perusopetus;5;1\n"
                                .getBytes(StandardCharsets.UTF_8)),
                LedgerOptions.none(),
                new Origin("Testiaineisto", ""));
        UUID organisation = taken.organisationId();
        assertThat(budgets.table(organisation, 2020, Phase.AMENDED)
                        .orElseThrow()
                        .total()
                        .total())
                .isEqualTo(new Money(6_00));
        assertThat(views.newest(organisation, List.of("PERUSOPETUS"))
                        .orElseThrow()
                        .total()
                        .amended())
                .isEqualTo(new Money(6_00));

        imports.withdraw(taken.id(), Instant.parse("2026-01-01T00:00:00Z"), "väärä tiedosto");

        assertThat(budgets.years(organisation)).isEmpty();
        assertThat(budgets.table(organisation, 2020, Phase.BUDGET)).isEmpty();
        assertThat(views.newest(organisation, List.of("PERUSOPETUS"))).isEmpty();
    }

    @Test
    void countsEachImportOnceHoweverOftenTheServiceStarts() {
        long before = count();

        inForce.run(new DefaultApplicationArguments());

        assertThat(before).isPositive();
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return client.sql("select count(*) from child_budget_sum")
                .query(Long.class)
                .single();
    }
}
