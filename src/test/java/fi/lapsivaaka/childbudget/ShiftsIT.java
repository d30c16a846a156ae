package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.CostCentreTrend.Choice;
import fi.lapsivaaka.childbudget.UnbrokenTrend.Year;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The practice figures over the reform: every part adds up, and what was only booked otherwise is told. */
@SpringBootTest
@PostgresTest
class ShiftsIT {

    @Autowired
    private Shifts shifts;

    @Autowired
    private UnbrokenTrends trends;

    @Autowired
    private CostCentreTrends costCentres;

    @Autowired
    private MethodComparisons methods;

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private Organisations organisations;

    @Autowired
    private CentreFiller filler;

    @Autowired
    private JdbcClient client;

    private Organisation practice() {
        return organisations.findByCode("X01").orElseThrow();
    }

    private Selection selection(int year) {
        return new Selection(practice().id(), year, Phase.ACTUAL, Map.of());
    }

    private Shift shift(int from, int to, Dimension by) {
        return shifts.of(practice(), selection(to), from, null, by, DivisionKey.UNDER_18, any -> true)
                .orElseThrow();
    }

    @Test
    void thePartsOfEveryChangeAddUpToItToTheCent() {
        for (Dimension by : List.of(Dimension.LEVEL, Dimension.PROVISION)) {
            for (int to = 2022; to <= 2025; to++) {
                Shift shift = shift(to - 1, to, by);
                for (Shift.Line line : shift.lines()) {
                    assertAddsUp(line);
                }
                assertAddsUp(shift.total());
                assertThat(shift.total().before())
                        .isEqualTo(budgets.table(practice().id(), to - 1, Phase.ACTUAL)
                                .orElseThrow()
                                .total()
                                .child());
                assertThat(shift.total().after())
                        .isEqualTo(budgets.table(practice().id(), to, Phase.ACTUAL)
                                .orElseThrow()
                                .total()
                                .child());
                Shift.RedShare red = shift.red();
                if (red != null) {
                    assertThat(red.before() + red.rules() + red.bookkeeping() + red.organisation() + red.real())
                            .isEqualTo(red.after());
                }
            }
        }
    }

    private static void assertAddsUp(Shift.Line line) {
        assertThat(line.before()
                        .plus(line.rules())
                        .plus(line.bookkeeping())
                        .plus(line.organisation())
                        .plus(line.real()))
                .isEqualTo(line.after());
    }

    @Test
    void tellsTheReformApartFromARealChange() {
        Shift reform = shift(2022, 2023, Dimension.LEVEL);

        assertThat(reform.total().change()).isLessThan(Money.ZERO);
        assertThat(reform.total().organisation()).isLessThan(reform.total().change());
        assertThat(reform.total().real()).isGreaterThan(Money.ZERO);
        assertThat(reform.countyMissing()).isFalse();
        assertThat(shift(2023, 2024, Dimension.LEVEL).total().organisation()).isEqualTo(Money.ZERO);
    }

    @Test
    void leavesOutACountyWhoseFiguresAreClosedAndTellsOfIt() {
        Organisation county = organisations.findByCode("X90").orElseThrow();
        Predicate<Organisation> own = one -> !one.id().equals(county.id());

        Shift reform = shifts.of(practice(), selection(2023), 2022, null, Dimension.LEVEL, DivisionKey.UNDER_18, own)
                .orElseThrow();
        UnbrokenTrend trend = trends.of(practice(), selection(2025), DivisionKey.UNDER_18, own)
                .orElseThrow();

        assertThat(reform.closed()).containsExactly(county.name());
        assertThat(reform.total().organisation()).isEqualTo(Money.ZERO);
        assertThat(trend.closed()).containsExactly(county.name());
        assertThat(trend.years())
                .allSatisfy(year -> assertThat(year.county().total()).isEqualTo(Money.ZERO));
        assertThat(trends.of(practice(), selection(2025), DivisionKey.UNDER_18, any -> true)
                        .orElseThrow()
                        .closed())
                .isEmpty();
    }

    @Test
    void tellsAnAccountThatChangedWhileNothingElseDid() {
        Shift shift = shift(2024, 2025, Dimension.PROVISION);

        assertThat(shift.moves()).extracting(Shift.Move::costCentre).contains("2801");
        assertThat(shift.moves()).allSatisfy(move -> assertThat(move.amount()).isGreaterThan(Money.ZERO));
    }

    @Test
    void theYearsGoOnOverTheReformAndAddUp() {
        UnbrokenTrend trend = trends.of(practice(), selection(2025), DivisionKey.UNDER_18, any -> true)
                .orElseThrow();

        assertThat(trend.years()).extracting(Year::year).containsExactly(2021, 2022, 2023, 2024, 2025);
        for (Year year : trend.years()) {
            assertThat(year.own()
                            .child()
                            .plus(year.county().child())
                            .plus(year.predecessors().child()))
                    .isEqualTo(year.together().child());
            assertThat(year.county().child().isZero()).isEqualTo(year.year() < UnbrokenTrend.REFORM);
            assertThat(year.countyMissing()).isFalse();
        }
        Selection protection = selection(2025).and(Dimension.FAMILY, "child-protection");
        assertThat(trends.of(practice(), protection, DivisionKey.RESIDENTS, any -> true)
                        .orElseThrow()
                        .years())
                .allSatisfy(year -> assertThat(year.together().child()).isGreaterThan(Money.ZERO));
    }

    @Test
    void aCostCentreGoesOnUnderItsNewCodeAndAllOfThemAddUpToTheYear() {
        CostCentreTrend school =
                costCentres.of(practice(), selection(2025), "2210").orElseThrow();
        assertThat(school.years()).hasSize(5);
        assertThat(school.years().get(0).codes()).containsExactly("5210");
        assertThat(school.years().get(4).codes()).containsExactly("2210");
        assertThat(costCentres
                        .of(practice(), selection(2025), "5210")
                        .orElseThrow()
                        .successors())
                .hasSize(1);

        Money sum = Money.ZERO;
        for (Choice choice : costCentres.choices(practice())) {
            sum = sum.plus(costCentres.of(practice(), selection(2025), choice.code()).stream()
                    .flatMap(trend -> trend.years().stream())
                    .filter(year -> year.year() == 2022)
                    .map(year -> year.row().child())
                    .reduce(Money.ZERO, Money::plus));
        }
        assertThat(sum)
                .isEqualTo(budgets.table(practice().id(), 2022, Phase.ACTUAL)
                        .orElseThrow()
                        .total()
                        .child());
    }

    @Test
    void theYearsGoOnOverAMergerAndTheChangeTellsItApart() {
        UnbrokenTrend trend = trends.of(practice(), selection(2025), DivisionKey.UNDER_18, any -> true)
                .orElseThrow();
        Money merged = budgets.table(
                        organisations.findByCode("X04").orElseThrow().id(), 2021, Phase.ACTUAL)
                .orElseThrow()
                .total()
                .child();

        assertThat(merged).isGreaterThan(Money.ZERO);
        assertThat(trend.mergers()).singleElement().satisfies(merger -> {
            assertThat(merger.day()).isEqualTo("2022-01-01");
            assertThat(merger.ground()).isNotBlank();
        });
        for (Year year : trend.years()) {
            assertThat(year.predecessors().child()).isEqualTo(year.year() == 2021 ? merged : Money.ZERO);
        }
        assertThat(shift(2021, 2022, Dimension.LEVEL).total().organisation()).isEqualTo(merged);
    }

    @Test
    void costCentresAddUpToTheCellsOfEveryBudgetAndLevel() {
        assertThat(client.sql(DIFFERENT).query(String.class).list()).isEmpty();
    }

    /** Budgets, years, phases and levels whose cost centres do not add up to their cells. */
    private static final String DIFFERENT = """
            select budget.id || ' ' || cell.year || ' ' || cell.phase || ' ' || cell.level
            from child_budget budget join (
                select method_id, import_id, year, phase, level, sum(total_cents) as total, sum(child_cents) as child
                from child_budget_sum group by 1, 2, 3, 4, 5) cell using (method_id, import_id)
            left join (
                select budget_id, year, phase, level, sum(total_cents) as total, sum(child_cents) as child
                from cost_centre_sum group by 1, 2, 3, 4) centre
                on (centre.budget_id, centre.year, centre.phase, centre.level)
                    = (budget.id, cell.year, cell.phase, cell.level)
            where (cell.total, cell.child) is distinct from (centre.total, centre.child)
            """;

    @Test
    @Transactional
    void budgetsBuiltBeforeGetTheSameCostCentres() {
        int budget = client.sql("select max(budget_id) from cost_centre_sum")
                .query(Integer.class)
                .single();
        List<String> before = centres(budget);
        client.sql("alter table cost_centre_sum disable trigger cost_centre_sum_never_changes")
                .update();
        client.sql("delete from cost_centre_sum where budget_id = :budget")
                .param("budget", budget)
                .update();

        filler.fill(budget);

        assertThat(centres(budget)).isEqualTo(before).isNotEmpty();
    }

    private List<String> centres(int budget) {
        return client.sql("""
                        select concat_ws('|', year, cost_centre, phase, level, name, total_cents, child_cents)
                        from cost_centre_sum where budget_id = :budget order by 1
                        """).param("budget", budget).query(String.class).list();
    }

    @Test
    void whatIsRememberedIsWhatWasFoundFirst() {
        assertThat(shift(2024, 2025, Dimension.LEVEL)).isEqualTo(shift(2024, 2025, Dimension.LEVEL));
    }

    @Test
    void oneMethodComparedWithItselfMovesNothing() {
        MethodComparison same =
                methods.of(practice(), selection(2025), null, null).orElseThrow();

        assertThat(same.movedInAll()).isEqualTo(Money.ZERO);
        assertThat(same.before()).isEqualTo(same.after());
        assertThat(same.services()).isEmpty();
    }
}
