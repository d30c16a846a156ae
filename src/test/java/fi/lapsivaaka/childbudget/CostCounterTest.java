package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.ClassificationMethod;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Statutory;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostCounterTest {

    private static final Provenance PROVENANCE = new Provenance(
            LocalizedText.same("Koekunta"),
            "kunta",
            2025,
            true,
            List.of("Testiaineisto"),
            new ClassificationMethod("rules", "1", "0".repeat(64), Map.of()));

    private static final Children CHILDREN = new Children("Koekunta", 2024, 2_300, 0, "Testiaineisto");

    private final CostCounter counter = new CostCounter(Vocabulary.shipped(), List.of("PERUSOPETUS", "SIJAISHUOLTO"));

    private static Placement placement(
            String service, String level, Map<String, Integer> weights, @Nullable Integer childShare, String basis) {
        return new Placement(
                "R1",
                service,
                "",
                level,
                weights,
                List.of("7-12", "13-15"),
                "own",
                "open",
                "required",
                childShare,
                basis,
                "K100",
                "high");
    }

    private static Placement green(String service) {
        return placement(service, "green", Map.of("green", 1), 10_000, "fixed");
    }

    private static LedgerKey unit(String name) {
        return LedgerKey.of(Map.of(LedgerField.COST_CENTRE_NAME, name));
    }

    private CostView view() {
        return counter.view(PROVENANCE, CHILDREN, phase -> Uncertainty.NONE);
    }

    @Test
    void countsTheServicesOfTheGroupsAndNoOthers() {
        counter.add(unit("Kuusiluodon koulu"), green("S012"), Map.of(Phase.ACTUAL, new Money(23_000_00)));
        counter.add(unit("Kirjasto"), green("S033"), Map.of(Phase.ACTUAL, new Money(99_00)));

        CostView view = view();

        assertThat(view.lines()).singleElement().satisfies(line -> {
            assertThat(line.service()).isEqualTo("S012");
            assertThat(line.statutory()).isEqualTo(Statutory.REQUIRED);
            assertThat(line.provisions()).contains("628/1998#4");
            assertThat(line.lifeStages()).containsExactly("7-12", "13-15");
            assertThat(line.perChild()).isEqualTo(new Money(10_00));
            assertThat(line.units()).extracting(UnitCost::name).containsExactly("Kuusiluodon koulu");
        });
        assertThat(view.total().actual()).isEqualTo(new Money(23_000_00));
    }

    @Test
    void tellsTheChangeFromTheAmendedBudgetToTheActual() {
        counter.add(
                unit("Koulu"),
                green("S012"),
                Map.of(
                        Phase.BUDGET, new Money(100_00),
                        Phase.CHANGES, new Money(20_00),
                        Phase.ACTUAL, new Money(90_00)));

        CostView view = view();

        assertThat(view.headline()).isEqualTo(Phase.ACTUAL);
        assertThat(view.total().amended()).isEqualTo(new Money(120_00));
        assertThat(view.total().change()).contains(new Change(Phase.AMENDED, Phase.ACTUAL, new Money(-30_00), -250));
    }

    @Test
    void tellsTheChangeOfABudgetWithoutActuals() {
        counter.add(
                unit("Koulu"), green("S012"), Map.of(Phase.BUDGET, new Money(100_00), Phase.CHANGES, new Money(-5_00)));

        CostView view = view();

        assertThat(view.headline()).isEqualTo(Phase.AMENDED);
        assertThat(view.total().change()).contains(new Change(Phase.BUDGET, Phase.AMENDED, new Money(-5_00), -50));
    }

    @Test
    void keepsAmendedFiguresThatTheLedgerTells() {
        counter.add(
                unit("Koulu"),
                green("S012"),
                Map.of(Phase.BUDGET, new Money(100_00), Phase.AMENDED, new Money(101_00)));

        assertThat(view().total().amended()).isEqualTo(new Money(101_00));
    }

    @Test
    void tellsOfMissingFiguresThatTheyAreMissing() {
        CostView view = view();

        assertThat(view.lines()).isEmpty();
        assertThat(view.total().budget()).isNull();
        assertThat(view.total().change()).isEmpty();
        assertThat(view.perChild()).isNull();
    }

    @Test
    void addsUpToTheCentWhateverTheShares() {
        Random random = new Random(3);
        List<String> services = List.of("S012", "S017", "S083", "S084", "S033");
        EnumMap<Phase, Long> expected = new EnumMap<>(Phase.class);
        for (int i = 0; i < 2_000; i++) {
            String service = services.get(random.nextInt(services.size()));
            Placement placement =
                    switch (random.nextInt(4)) {
                        case 0 ->
                            placement(
                                    service,
                                    "split",
                                    new java.util.LinkedHashMap<>(Map.of("green", 30, "yellow", 50, "red", 20)),
                                    random.nextInt(10_001),
                                    "default");
                        case 1 -> placement(service, "inherited", Map.of("none", 1), null, "inherit");
                        case 2 -> placement(service, "red", Map.of("red", 1), random.nextInt(10_001), "formula");
                        default -> green(service);
                    };
            Map<Phase, Money> amounts = new EnumMap<>(Phase.class);
            for (Phase phase : List.of(Phase.BUDGET, Phase.CHANGES, Phase.AMENDED, Phase.ACTUAL)) {
                Money money = new Money(random.nextLong(100_000_000) - 20_000_000);
                amounts.put(phase, money);
                if (!service.equals("S033")) {
                    expected.merge(phase, money.cents(), Long::sum);
                }
            }
            counter.add(unit("Yksikkö " + random.nextInt(50)), placement, amounts);
        }

        CostView view = view();

        expected.forEach((phase, cents) -> {
            assertThat(view.total().total(phase)).isEqualTo(new Money(cents));
            assertThat(sum(view.lines(), line -> line.euros().total(phase))).isEqualTo(new Money(cents));
            assertThat(sum(view.lines(), line -> line.euros().child(phase)))
                    .isEqualTo(view.total().child(phase));
            for (CostLine line : view.lines()) {
                assertThat(sum(line.units(), unit -> unit.euros().total(phase)))
                        .isEqualTo(line.euros().total(phase));
                assertThat(sum(line.units(), unit -> unit.euros().child(phase)))
                        .isEqualTo(line.euros().child(phase));
            }
        });
        for (CostLine line : view.lines()) {
            assertThat(line.levels().values().stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(line.euros().total(view.headline()));
        }
    }

    private static <T> Money sum(List<T> parts, Function<T, @Nullable Money> money) {
        Money sum = Money.ZERO;
        for (T part : parts) {
            Money one = money.apply(part);
            sum = one == null ? sum : sum.plus(one);
        }
        return sum;
    }
}
