package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.classification.EntryExplanation;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@PostgresTest
class BreakdownsIT {

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private LedgerLines lines;

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private Organisations organisations;

    @Test
    void everyViewOfTheSameEurosAddsUpToTheSameTotalToTheCent() {
        int compared = 0;
        for (Organisation organisation : organisations.findAll()) {
            for (BudgetYear year : budgets.years(organisation.id())) {
                for (Phase phase : year.phases()) {
                    Selection all = new Selection(organisation.id(), year.year(), phase, Map.of());
                    Row total = budgets.table(organisation.id(), year.year(), phase)
                            .orElseThrow()
                            .total();
                    for (Dimension dimension : Dimension.values()) {
                        Breakdown breakdown = breakdowns.by(dimension, all).orElseThrow();
                        assertThat(breakdown.total().total()).isEqualTo(total.total());
                        assertThat(breakdown.total().child()).isEqualTo(total.child());
                        assertThat(sum(breakdown.rows().stream().map(Row::total).toList()))
                                .isEqualTo(total.total());
                        assertThat(sum(breakdown.rows().stream().map(Row::child).toList()))
                                .isEqualTo(total.child());
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void narrowingToEachRowGivesThatRow() {
        Selection all = new Selection(id("X01"), 2025, Phase.ACTUAL, Map.of());
        for (Dimension dimension : Dimension.values()) {
            Breakdown whole = breakdowns.by(dimension, all).orElseThrow();
            for (Row row : whole.rows()) {
                if (dimension == Dimension.AREA && isHidden(whole, row.name())) {
                    assertThat(breakdowns.by(Dimension.SERVICE, all.and(dimension, row.name())))
                            .isEmpty();
                    continue;
                }
                Breakdown narrowed = breakdowns
                        .by(Dimension.SERVICE, all.and(dimension, row.name()))
                        .orElseThrow();
                assertThat(narrowed.total().total()).isEqualTo(row.total());
                assertThat(narrowed.total().child()).isEqualTo(row.child());
            }
        }
    }

    private static boolean isHidden(Breakdown breakdown, String area) {
        AreaNote note = breakdown.areas().get(area);
        return area.equals(HiddenAreas.SUM) || (note != null && note.together());
    }

    @Test
    void theLinesBehindAServiceAddUpToIt() {
        Selection all = new Selection(id("X01"), 2025, Phase.ACTUAL, Map.of());
        for (Row row : breakdowns.by(Dimension.SERVICE, all).orElseThrow().rows()) {
            List<LedgerLine> behind = linesOf(all.and(Dimension.SERVICE, row.name()));

            assertThat(sum(behind.stream().map(LedgerLine::total).toList())).isEqualTo(row.total());
            assertThat(sum(behind.stream().map(LedgerLine::child).toList())).isEqualTo(row.child());
        }
    }

    @Test
    void theLinesBehindALevelAreThoseThatTouchIt() {
        Selection red = new Selection(id("X01"), 2025, Phase.ACTUAL, Map.of(Dimension.LEVEL, "red"));

        assertThat(linesOf(red)).isNotEmpty().allSatisfy(line -> assertThat(
                        breakdowns.by(Dimension.LEVEL, red.and(Dimension.SERVICE, line.service())))
                .isPresent());
    }

    @Test
    void explainsALineByTheRuleThatPlacedIt() {
        Organisation organisation = organisations.findByCode("X01").orElseThrow();
        LedgerLine line = lines.lines(new Selection(organisation.id(), 2025, Phase.ACTUAL, Map.of()), 0)
                .get(0);

        EntryExplanation explanation = lines.explain(organisation, line.key()).orElseThrow();

        assertThat(explanation.classification().rule()).isEqualTo(line.rule());
        assertThat(explanation.classification().service()).isEqualTo(line.service());
        assertThat(explanation.steps()).isNotEmpty();
    }

    @Test
    void anotherOrganisationsLineIsNotFound() {
        LedgerLine line = lines.lines(new Selection(id("X01"), 2025, Phase.ACTUAL, Map.of()), 0)
                .get(0);
        Organisation other = organisations.findByCode("233").orElseThrow();

        assertThat(lines.explain(other, line.key())).isEmpty();
        assertThat(lines.line(new Selection(other.id(), 2024, Phase.ACTUAL, Map.of()), line.key()))
                .isEmpty();
    }

    @Test
    void followsTheSameEurosThroughTheYears() {
        Trend trend = breakdowns
                .trend(new Selection(id("X01"), 2025, Phase.BUDGET, Map.of(Dimension.LEVEL, "green")))
                .orElseThrow();

        assertThat(trend.years()).hasSizeGreaterThan(1).isSortedAccordingTo((one, other) -> one.year() - other.year());
        assertThat(trend.levels()).containsExactly("green");
    }

    private List<LedgerLine> linesOf(Selection selection) {
        List<LedgerLine> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<LedgerLine> found = lines.lines(selection, page);
            all.addAll(found.stream().limit(LedgerLines.PAGE).toList());
            if (found.size() <= LedgerLines.PAGE) {
                return all;
            }
        }
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }

    private UUID id(String code) {
        return organisations.findByCode(code).orElseThrow().id();
    }
}
