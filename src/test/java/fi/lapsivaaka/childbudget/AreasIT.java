package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.disclosure.CellSuppression.State;
import fi.lapsivaaka.ledger.LedgerImporter;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Origin;
import fi.lapsivaaka.ledger.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Areas of Kauhava in a made-up year: some with all ages, some with one, two or three children of an age. */
@SpringBootTest
@PostgresTest
class AreasIT {

    private static final int YEAR = 2019;

    /** Children of every age stage from five up: 62200, 62220, 62230, 62300. Few of some: 62340, 62440, 62430. */
    private static final List<String> AREAS =
            List.of("62200 Kauhava", "62220", "62230", "62300", "62340", "62440", "62430", "");

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private LedgerLines lines;

    @Autowired
    private SmallAreas smallAreas;

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private LedgerImporter importer;

    @Autowired
    private Organisations organisations;

    private UUID organisation = new UUID(0, 0);

    @BeforeEach
    void takeALedgerWithAreas() throws IOException {
        organisation = organisations.findByCode("233").orElseThrow().id();
        if (budgets.years(organisation).stream().noneMatch(year -> year.year() == YEAR)) {
            importer.take(
                    LedgerSource.of("areas.csv", ledger().getBytes(StandardCharsets.UTF_8)),
                    LedgerOptions.none(),
                    new Origin("Testiaineisto", ""));
        }
    }

    /** Every unit in every area, in budget and actual. */
    static String ledger() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(
                "kunta;vuosi;toimielin;tulosalue;kustannuspaikan nimi;palveluluokka;postinumero;talousarvio;toteuma\n");
        List<String> units = List.of(
                "Varhaiskasvatus;Päiväkoti;3021",
                "Perusopetus;Koulu;3051",
                "Perusopetus;Oppilashuolto;3051",
                "Nuorisopalvelut;Nuorisotila;3360",
                "Lukiokoulutus;Lukio;3061",
                "Perusopetus;Erityisopetus;3051",
                "Lastensuojelu;Avohuolto;3300",
                "Kadut;Katualue;4110");
        for (String area : AREAS) {
            for (String unit : units) {
                text.append("Kauhava;" + YEAR + ";Lautakunta;" + unit + ";" + area + ";"
                        + (1_000 + random.nextInt(90_000)) + ";" + (1_000 + random.nextInt(90_000)) + "\n");
            }
        }
        return text.toString();
    }

    private Selection all() {
        return new Selection(organisation, YEAR, Phase.ACTUAL, Map.of());
    }

    private Breakdown byArea(Selection selection) {
        return breakdowns.by(Dimension.AREA, selection).orElseThrow();
    }

    @Test
    void keepsAreasWithFewChildrenTogetherWithOthersWhereFewAreNotEnough() {
        HiddenAreas hidden = smallAreas.of(organisation, YEAR);

        assertThat(hidden.together()).contains("62340", "62440", "62430").doesNotContain("62200", "62300", "");
    }

    @Test
    void addsUpByAreaToTheCentWhateverTheSelection() {
        List<Selection> selections = new ArrayList<>(List.of(all()));
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.AREA) {
                breakdowns
                        .by(dimension, all())
                        .orElseThrow()
                        .rows()
                        .forEach(row -> selections.add(all().and(dimension, row.name())));
            }
        }
        assertThat(selections).hasSizeGreaterThan(15);
        for (Selection selection : selections) {
            Breakdown breakdown = byArea(selection);
            Money total = Money.ZERO;
            Money child = Money.ZERO;
            Map<String, Money> byLevel = new HashMap<>();
            for (Row row : breakdown.rows()) {
                total = total.plus(row.total());
                child = child.plus(row.child());
                row.childByLevel().forEach((level, money) -> byLevel.merge(level, money, Money::plus));
            }
            Breakdown whole = breakdowns.by(Dimension.BODY, selection).orElseThrow();
            assertThat(total).isEqualTo(whole.total().total());
            assertThat(child).isEqualTo(whole.total().child());
            byLevel.forEach((level, money) ->
                    assertThat(money).isEqualTo(whole.total().childByLevel().getOrDefault(level, Money.ZERO)));
        }
    }

    @Test
    void dividesAnAreasEurosByItsOwnChildren() {
        Row centre = row(byArea(all()), "62200");

        assertThat(centre.perChild()).isEqualTo(Euros.share(centre.child(), 179 + 238 + 429 + 205 + 107));
    }

    @Test
    void sharesStagesByTheAreasOwnChildren() {
        Selection school = all().and(Dimension.AREA, "62200").and(Dimension.SERVICE, "S012");
        List<Row> stages =
                breakdowns.by(Dimension.LIFE_STAGE, school).orElseThrow().rows();

        assertThat(stages).extracting(Row::name).containsExactlyInAnyOrder("7-12", "13-15");
        Money young = row(stages, "7-12").total();
        Money both = young.plus(row(stages, "13-15").total());
        assertThat(young.cents() / (double) both.cents()).isBetween(429 / 634.0 - 0.001, 429 / 634.0 + 0.001);
    }

    @Test
    void tellsNothingOfSmallAreasWhereEurosAreToldApartFurther() {
        HiddenAreas hidden = smallAreas.of(organisation, YEAR);
        for (String area : hidden.together()) {
            Selection own = all().and(Dimension.AREA, area);
            for (Dimension dimension : Dimension.values()) {
                assertThat(breakdowns.by(dimension, own)).isEmpty();
            }
            assertThat(breakdowns.trend(own)).isEmpty();
            assertThat(lines.lines(own, 0)).isEmpty();
            Breakdown school = byArea(all().and(Dimension.LIFE_STAGE, "13-15"));
            assertThat(row(school, area).childByLevel()).isEmpty();
            assertThat(row(school, area).byLevel()).isEmpty();
            assertThat(school.areas().get(area)).isNotNull().satisfies(note -> assertThat(note.child())
                    .isNotEqualTo(State.SHOWN));
        }
    }

    @Test
    void givesSmallAreasAsOneInTheCellsOfTheYear() {
        HiddenAreas hidden = smallAreas.of(organisation, YEAR);
        List<BudgetCell> cells = breakdowns.cells(organisation, YEAR);

        assertThat(cells)
                .extracting(cell -> cell.values().get(Dimension.AREA))
                .doesNotContainAnyElementsOf(hidden.together());
        Map<Phase, Money> sums = new EnumMap<>(Phase.class);
        cells.forEach(cell -> sums.merge(cell.phase(), cell.total(), Money::plus));
        assertThat(sums.get(Phase.ACTUAL)).isEqualTo(byArea(all()).total().total());
    }

    @Test
    void givesLinesOfSmallAreasAsOneWithoutArea() {
        HiddenAreas hidden = smallAreas.of(organisation, YEAR);
        List<LedgerLine> found =
                lines.lines(all(), 0).stream().limit(LedgerLines.PAGE).toList();
        List<LedgerLine> more = lines.lines(all(), 1);
        List<LedgerLine> every = new ArrayList<>(found);
        every.addAll(more);

        assertThat(every).allSatisfy(line -> assertThat(line.place()).doesNotContainAnyElementsOf(hidden.together()));
        assertThat(every.stream().map(LedgerLine::total).reduce(Money.ZERO, Money::plus))
                .isEqualTo(byArea(all()).total().total());
        assertThat(every).allSatisfy(line -> assertThat(lines.line(all(), line.key()))
                .hasValueSatisfying(own -> assertThat(own.total()).isEqualTo(line.total())));
    }

    private static Row row(Breakdown breakdown, String name) {
        return row(breakdown.rows(), name);
    }

    private static Row row(List<Row> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }
}
