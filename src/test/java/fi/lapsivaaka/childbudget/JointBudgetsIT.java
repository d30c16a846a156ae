package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.JointBudget.Line;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.LedgerImporter;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Origin;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Municipality;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A county of eight municipalities in Ostrobothnia with made-up figures of years no other test uses. */
@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class JointBudgetsIT {

    private static final String COUNTY = "Keski-Pohjanmaan hyvinvointialue";

    @Autowired
    private JointBudgets joints;

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private LedgerImporter importer;

    @Autowired
    private Organisations organisations;

    private Organisation take(String name, int year, String rows) throws IOException {
        String head = "organisaatio;vuosi;toimielin;tulosalue;kustannuspaikan nimi;palveluluokka;toteuma\n";
        String lines =
                rows.lines().map(row -> name + ";" + year + ";" + row + "\n").reduce("", String::concat);
        UUID id = importer.take(
                        LedgerSource.of("joint.csv", (head + lines).getBytes(StandardCharsets.UTF_8)),
                        LedgerOptions.none(),
                        new Origin("Testiaineisto " + name, ""))
                .organisationId();
        return organisations.findById(id).orElseThrow();
    }

    private static Selection selection(Organisation organisation, int year) {
        return new Selection(organisation.id(), year, Phase.ACTUAL, Map.of());
    }

    private static final String COUNTY_ROWS = """
            Palvelut;Lastensuojelu;Lastensuojelun laitoshoito;2122;1000000,01
            Palvelut;Terveys;Kouluterveydenhuolto;2532;333333,33
            Palvelut;Opiskeluhuolto;Koulukuraattorit;;99999,97
            Palvelut;Perheet;Perheneuvola;2183;77777,77
            """;

    @Test
    void everyLineAndGroupAddsUpAndTheMunicipalitiesShareTheCountyToTheCent() throws IOException {
        Organisation county = take(COUNTY, 2031, COUNTY_ROWS);
        Money whole = Money.ZERO;
        for (DivisionKey key : DivisionKey.values()) {
            Money shared = Money.ZERO;
            whole = budgets.table(county.id(), 2031, Phase.ACTUAL)
                    .orElseThrow()
                    .total()
                    .child();
            for (Municipality member : members()) {
                Organisation municipality = organisation(member);
                JointBudget joint = joints.of(municipality, selection(municipality, 2031), key, any -> true)
                        .orElseThrow();
                assertAddsUp(joint);
                shared = shared.plus(joint.total().county().child());
                assertThat(joint.municipality() == null)
                        .isEqualTo(joint.total().own().total().isZero());
            }
            assertThat(shared).isEqualTo(whole);
        }
        assertThat(whole).isGreaterThan(new Money(1_000_000_00));
    }

    @Test
    void putsTheMeetingPlacesFirstAndTellsTheKey() throws IOException {
        take(COUNTY, 2033, COUNTY_ROWS);
        Organisation town = take("Kokkola", 2033, """
                Sivistys;Perusopetus;Keskuskoulu;3051;5000000,00
                Sivistys;Varhaiskasvatus;Päiväkoti;3021;3000000,00
                """);

        JointBudget joint = joints.of(town, selection(town, 2033), DivisionKey.UNDER_18, any -> true)
                .orElseThrow();

        assertAddsUp(joint);
        assertThat(joint.groups().stream().map(group -> group.group().code()))
                .containsSubsequence("school", "school-health", "pupil-welfare", "family-services", "early-education")
                .contains("child-protection");
        assertThat(joint.total().own().child())
                .isEqualTo(budgets.table(town.id(), 2033, Phase.ACTUAL)
                        .orElseThrow()
                        .total()
                        .child());
        Divisions divisions = joint.division();
        assertThat(divisions).isNotNull();
        Division division = divisions.residents();
        assertThat(division.municipalities()).isEqualTo(8);
        assertThat(division.numerator()).isBetween(9_000L, 13_000L).isLessThan(division.denominator());
        assertThat(division.newestYear()).isEqualTo(2017);
        assertThat(joint.provenances()).hasSize(2);
        assertThat(joint.children()).isNotNull();
        assertThat(joint.total().together().perChild())
                .isEqualTo(Euros.share(
                        joint.total().together().child(), joint.children().under18()));
    }

    @Test
    void narrowsToALevelAndTellsWhenTheCountyIsMissing() throws IOException {
        take(COUNTY, 2035, COUNTY_ROWS);
        Organisation town = take("Kannus", 2035, "Sivistys;Perusopetus;Keskuskoulu;3051;5000000,00\n");
        take("Kannus", 2036, "Sivistys;Perusopetus;Keskuskoulu;3051;5000000,00\n");

        JointBudget red = joints.of(
                        town, selection(town, 2035).and(Dimension.LEVEL, "red"), DivisionKey.RESIDENTS, any -> true)
                .orElseThrow();
        JointBudget alone = joints.of(town, selection(town, 2036), DivisionKey.RESIDENTS, any -> true)
                .orElseThrow();

        assertThat(red.levels()).containsExactly("red");
        assertThat(red.total().own().child()).isEqualTo(Money.ZERO);
        assertThat(red.total().county().child()).isGreaterThan(Money.ZERO);
        assertThat(alone.county()).isNull();
        assertThat(alone.total().together().child())
                .isEqualTo(alone.total().own().child());
        assertThat(joints.of(town, selection(town, 2034), DivisionKey.RESIDENTS, any -> true))
                .isEmpty();
    }

    @Test
    void leavesOutACountyWhoseFiguresAreClosedAndTellsOfIt() throws IOException {
        Organisation county = take(COUNTY, 2037, COUNTY_ROWS);
        Organisation town = take("Kannus", 2037, "Sivistys;Perusopetus;Keskuskoulu;3051;5000000,00\n");

        JointBudget closed = joints.of(town, selection(town, 2037), DivisionKey.UNDER_18, one -> !one.id()
                        .equals(county.id()))
                .orElseThrow();
        JointBudget open = joints.of(town, selection(town, 2037), DivisionKey.UNDER_18, any -> true)
                .orElseThrow();

        assertThat(closed.countyClosed()).isTrue();
        assertThat(closed.county()).isNull();
        assertThat(closed.total().county().total()).isEqualTo(Money.ZERO);
        assertThat(closed.total().own()).isEqualTo(open.total().own());
        assertThat(open.countyClosed()).isFalse();
        assertThat(open.total().county().total()).isGreaterThan(Money.ZERO);
    }

    private List<Municipality> members() {
        return Vocabulary.shipped().municipalities().stream()
                .filter(one -> one.county().fi().equals(COUNTY))
                .toList();
    }

    /** As it is known without any ledger of its own. */
    private Organisation organisation(Municipality member) {
        return organisations
                .findByCode(member.code())
                .orElseGet(() -> new Organisation(
                        UUID.randomUUID(),
                        0,
                        member.code(),
                        member.name().fi(),
                        member.name().sv(),
                        member.name().en(),
                        "kunta",
                        member.code(),
                        false));
    }

    private static void assertAddsUp(JointBudget joint) {
        Money total = Money.ZERO;
        for (JointBudget.Group group : joint.groups()) {
            Money sum = Money.ZERO;
            for (Line line : group.lines()) {
                assertAddsUp(line);
                sum = sum.plus(line.together().child());
            }
            assertAddsUp(group.sum());
            assertThat(sum).isEqualTo(group.sum().together().child());
            total = total.plus(sum);
        }
        assertAddsUp(joint.total());
        assertThat(total).isEqualTo(joint.total().together().child());
    }

    private static void assertAddsUp(Line line) {
        Row together = line.together();
        assertThat(line.own().child().plus(line.county().child())).isEqualTo(together.child());
        assertThat(line.own().total().plus(line.county().total())).isEqualTo(together.total());
        together.childByLevel().forEach((level, money) -> assertThat(line.own()
                        .childByLevel()
                        .getOrDefault(level, Money.ZERO)
                        .plus(line.county().childByLevel().getOrDefault(level, Money.ZERO)))
                .isEqualTo(money));
    }
}
