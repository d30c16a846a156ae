package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.MethodComparison.Pair;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** The practice figures by another choice of method: open-care child protection yellow instead of red. */
@SpringBootTest
@PostgresTest
class MethodComparisonsIT {

    @Autowired
    private MethodComparisons comparisons;

    @Autowired
    private Shifts shifts;

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private CurrentMethod method;

    @Autowired
    private BudgetRebuilder rebuilder;

    @Autowired
    private LedgerImports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcTemplate template;

    @Test
    void tellsToTheCentWhatMovesBecauseOfRulesAlone() {
        Organisation practice = organisations.findByCode("X01").orElseThrow();
        UUID older = otherwise(practice, Map.of("open-care", "yellow", "income", "gross"));
        Selection before = new Selection(practice.id(), 2022, Phase.ACTUAL, Map.of());

        UUID newer = comparisons.of(practice, before, older, null).orElseThrow().methods().stream()
                .map(MethodComparison.Method::id)
                .filter(id -> !id.equals(older))
                .findFirst()
                .orElseThrow();
        MethodComparison compared =
                comparisons.of(practice, before, older, newer).orElseThrow();

        Map<String, Money> now = budgets.table(practice.id(), 2022, Phase.ACTUAL)
                .orElseThrow()
                .total()
                .byLevel();
        for (String level : compared.levels()) {
            assertThat(sum(compared.levels().stream()
                            .map(from -> compared.moved().getOrDefault(new Pair(from, level), Money.ZERO))))
                    .as(level)
                    .isEqualTo(now.getOrDefault(level, Money.ZERO));
            assertThat(sum(compared.levels().stream()
                            .map(to -> compared.moved().getOrDefault(new Pair(level, to), Money.ZERO))))
                    .as(level)
                    .isEqualTo(told(older, level));
        }
        assertThat(compared.moved().get(new Pair("yellow", "red"))).isGreaterThan(Money.ZERO);
        assertThat(compared.movedInAll()).isGreaterThan(Money.ZERO);

        Shift shift = shifts.of(
                        practice,
                        new Selection(practice.id(), 2023, Phase.ACTUAL, Map.of()),
                        2022,
                        older,
                        Dimension.LEVEL,
                        DivisionKey.UNDER_18,
                        any -> true)
                .orElseThrow();
        Shift.Line red = shift.lines().stream()
                .filter(line -> line.value().equals("red"))
                .findFirst()
                .orElseThrow();
        assertThat(red.rules()).isGreaterThan(Money.ZERO);
        assertThat(shift.total().before()).isEqualTo(compared.before());
        assertThat(red.before()
                        .plus(red.rules())
                        .plus(red.bookkeeping())
                        .plus(red.organisation())
                        .plus(red.real()))
                .isEqualTo(red.after());
    }

    private static Money sum(Stream<Money> parts) {
        return parts.reduce(Money.ZERO, Money::plus);
    }

    private Money told(UUID method, String level) {
        return new Money(java.util.Objects.requireNonNull(template.queryForObject("""
                select coalesce(sum(total_cents), 0)::bigint from child_budget_sum
                join ledger_import on ledger_import.id = import_id join organisation on organisation.id = organisation_id
                where method_id = ? and level = ? and year = 2022 and phase = 'actual' and code = 'X01'
                """, Long.class, method, level)));
    }

    /** Sums all imports of an organisation by other choices, as they are summed when rules change. */
    private UUID otherwise(Organisation organisation, Map<String, String> choices) {
        ClassificationRules rules = ClassificationRules.shipped();
        CurrentMethod.Used used = CurrentMethod.Used.of(rules, rules.settings().profile(choices));
        UUID id = method.id(used.method());
        for (LedgerImport one : imports.findByOrganisationIdOrderByImportedAtDesc(organisation.id())) {
            rebuilder.build(used, id, one.id());
        }
        template.update("update classification_method set created_at = '2025-01-01T00:00:00Z' where id = ?", id);
        return id;
    }
}
