package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.activity.ActivityAnswers;
import fi.lapsivaaka.activity.ActivityDesk;
import fi.lapsivaaka.activity.ActivityImport;
import fi.lapsivaaka.activity.ActivityImporter;
import fi.lapsivaaka.activity.ActivityImports;
import fi.lapsivaaka.activity.ActivityReading;
import fi.lapsivaaka.activity.IncomingActivity;
import fi.lapsivaaka.activity.RefusedActivity;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.OtherFiles;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.Memberships;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.vocabulary.Municipality;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Activity figures on their way in, and beside the euros. */
@SpringBootTest
@PostgresTest
class ActivityCostsIT {

    @Autowired
    private ActivityCosts costs;

    @Autowired
    private ActivityDesk desk;

    @Autowired
    private ActivityImporter importer;

    @Autowired
    private ActivityImports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PracticePeople people;

    @Autowired
    private Memberships memberships;

    private Organisation organisation(String code) {
        return organisations.findByCode(code).orElseThrow();
    }

    private ActivityCost cost(String code, String measure) {
        return costs.of(organisation(code), Phase.ACTUAL).stream()
                .filter(one -> one.measure().code().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void standsBesideTheEurosOfItsServices() {
        ActivityCost students = cost("X01", "upper-secondary-students");
        ActivityCost.Year year = students.years().get(2025);

        assertThat(year.quantity()).isEqualByComparingTo("212");
        assertThat(year.euros()).isBetween(new Money(1_650_000_00), new Money(1_800_000_00));
        assertThat(year.unitCost()).isBetween(new Money(7_700_00), new Money(8_500_00));
    }

    @Test
    void partsOfEveryChangeAddUpToTheChangeOfTheLedger() {
        int compared = 0;
        for (String code : List.of("X01", "X90", "233")) {
            Organisation organisation = organisation(code);
            for (ActivityCost cost : costs.of(organisation, Phase.ACTUAL)) {
                for (int from = 2021; from < 2026; from++) {
                    ChangeSplit split =
                            costs.split(organisation, cost, from, from + 1).orElse(null);
                    if (split != null) {
                        Money price = split.price();
                        assertThat(split.volume()
                                        .plus(price == null ? Money.ZERO : price)
                                        .plus(split.rest()))
                                .isEqualTo(cost.years()
                                        .get(from + 1)
                                        .euros()
                                        .minus(cost.years().get(from).euros()));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    @Test
    void hidesFiguresAboutFewPeopleAndWhatTheyCouldBeToldFrom() {
        ActivityCost placements = cost("X01", "emergency-placements");

        assertThat(placements.years().get(2022).quantity()).isEqualByComparingTo("4");
        assertThat(placements.hides(2022)).isTrue();
        assertThat(costs.split(organisation("X01"), placements, 2021, 2022)).isEmpty();
        assertThat(cost("X90", "emergency-placements").hides(2024)).isFalse();
    }

    @Test
    void showsTheQuantitiesOfKauhavaWithoutAPriceIndexItDoesNotHave() {
        ActivityCost pupils = cost("233", "pupils");

        assertThat(pupils.years().get(2021).quantity()).isEqualByComparingTo("1623");
        assertThat(pupils.years().get(2024).quantity()).isEqualByComparingTo("1492");
        assertThat(pupils.isWhole(2024)).isTrue();
        assertThat(costs.price(organisation("233"), 2024)).isEmpty();
    }

    @Test
    void takesAFileInOnceAndLetsItBeWithdrawnButNeverChanged() throws IOException {
        LedgerSource file = LedgerSource.of(
                "../Esimerkkilä ateriat.csv",
                "kunta;vuosi;suorite;määrä\nEsimerkkilä;2019;Aterioita;100\nEsimerkkilä;2020;Aterioita;90\n"
                        .getBytes(StandardCharsets.UTF_8));
        IncomingActivity incoming = receive(file);
        assertThat(incoming.fileName()).isEqualTo("Esimerkkilä ateriat.csv");
        assertThat(desk.listed(expert()))
                .anySatisfy(one -> assertThat(one.state()).isEqualTo(OtherFiles.State.WAITING));
        ActivityReading reading = desk.read(incoming);
        Organisation organisation = desk.organisation(reading.organisation()).orElseThrow();
        ActivityAnswers answers = new ActivityAnswers("", 0, "Testi", "", List.of());

        ActivityImport taken = importer.take(organisation, incoming.fileName(), reading, answers);

        assertThat(taken.rowCount()).isEqualTo(2);
        assertThat(imports.figuresOf(taken.id()))
                .extracting(figure -> figure.year())
                .containsExactly(2019, 2020);
        assertThatThrownBy(() -> importer.take(organisation, "x.csv", reading, answers))
                .isInstanceOfSatisfying(RefusedActivity.class, refused -> assertThat(refused.sameFile())
                        .isTrue());
        ActivityReading again = desk.read(receive(LedgerSource.of(
                "toinen.csv",
                "kunta;vuosi;suorite;määrä\nEsimerkkilä;2020;Aterioita;91\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(importer.inTheWay(organisation, again))
                .hasValueSatisfying(refused -> assertThat(refused.sameFile()).isFalse());
        for (String change : List.of(
                "update activity_figure set quantity = 1 where import_id = :id",
                "delete from activity_figure where import_id = :id",
                "update activity_import set source = 'x' where id = :id",
                "delete from activity_import where id = :id")) {
            assertThatThrownBy(() -> client.sql(change).param("id", taken.id()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }

        assertThat(imports.withdraw(taken.id(), Instant.parse("2026-11-22T10:00:00Z"), "väärä tiedosto"))
                .isTrue();
        assertThat(importer.inTheWay(organisation, again)).isEmpty();
        assertThat(cost("X01", "meals").years().get(2019)).isNull();
        assertThat(imports.withdraw(taken.id(), Instant.parse("2026-11-22T11:00:00Z"), "uudestaan"))
                .isFalse();
    }

    @Test
    void tellsPricesApartByTheIndexThatAnOrganisationTookInUntilItIsWithdrawn() throws IOException {
        Organisation kauhava = organisation("233");
        ActivityReading reading = desk.read(receive(LedgerSource.of(
                "indeksi.csv",
                "kunta;vuosi;indeksi;pisteluku;lähde\nKauhava;2021;Peruspalvelujen hintaindeksi;100;Keksitty\nKauhava;2022;Peruspalvelujen hintaindeksi;104,5;Keksitty\n"
                        .getBytes(StandardCharsets.UTF_8))));
        ActivityCost pupils = cost("233", "pupils");
        List<String> sources = costs.sources(kauhava);
        assertThat(costs.rise(kauhava, 2021, 2022)).isEmpty();

        ActivityImport taken = importer.take(
                kauhava, "indeksi.csv", reading, new ActivityAnswers("", 0, reading.source(), "", List.of()));

        PriceRise rise = costs.rise(kauhava, 2021, 2022).orElseThrow();
        assertThat(rise.told(Language.FI)).isEqualTo("Peruspalvelujen hintaindeksi, Keksitty");
        assertThat(rise.percent()).isEqualByComparingTo("4.5");
        assertThat(costs.rise(kauhava, 2021, 2023)).as("one year is missing").isEmpty();
        assertThat(cost("233", "pupils")).isEqualTo(pupils);
        assertThat(costs.of(kauhava, Phase.ACTUAL))
                .noneMatch(one -> one.measure().prices());
        assertThat(costs.sources(kauhava)).isEqualTo(sources);
        assertThat(costs.rises(organisation("X01"), 2021, 2022))
                .as("the index is of one organisation")
                .noneMatch(one -> one.source().equals("Keksitty"));

        assertThat(imports.withdraw(taken.id(), Instant.parse("2026-11-22T12:00:00Z"), "keksitty"))
                .isTrue();
        assertThat(costs.rise(kauhava, 2021, 2022)).isEmpty();
    }

    private Visitor expert() {
        Person person = people.find("expert").orElseThrow();
        return new Visitor(person.id(), person.name(), true, memberships.of(person.id()));
    }

    private IncomingActivity receive(LedgerSource file) throws IOException {
        String address = desk.receive(file.name(), file, expert().id()).orElseThrow();
        return desk.find(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    @Autowired
    private JointBudgets joints;

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private AreaActivities areas;

    private JointBudget joint(Organisation municipality, DivisionKey key) {
        return joints.of(municipality, new Selection(municipality.id(), 2025, Phase.ACTUAL, Map.of()), key, any -> true)
                .orElseThrow();
    }

    @Test
    void dividesTheCountysMoneyByWhatWasDoneForEachMunicipality() {
        Organisation practice = organisation("X01");
        JointBudget byResidents = joint(practice, DivisionKey.UNDER_18);
        JointBudget byUse = joint(practice, DivisionKey.ACTIVITY);
        Divisions divisions = byUse.division();

        assertThat(divisions).isNotNull();
        ActivityDivision visits = divisions.byService().get("S050");
        assertThat(visits.measure().code()).isEqualTo("clinic-visits");
        assertThat(visits.year()).isEqualTo(2025);
        assertThat(visits.quantities()).hasSize(3);
        assertThat(visits.quantity()).isLessThan(visits.whole());
        assertThat(divisions.byService()).doesNotContainKeys("S061", "S070");
        assertThat(divisions.why("S061")).isEqualTo(Divisions.Why.NO_FIGURES);
        assertThat(divisions.why("S999")).isEqualTo(Divisions.Why.NO_MEASURE);
        assertThat(county(byUse, "S061")).isEqualTo(county(byResidents, "S061"));
        assertThat(county(byUse, "S084")).isGreaterThan(county(byResidents, "S084"));
        assertThat(byUse.total().own()).isEqualTo(byResidents.total().own());
    }

    private static Money county(JointBudget joint, String service) {
        return joint.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.service().equals(service))
                .map(line -> line.county().child())
                .reduce(Money.ZERO, Money::plus);
    }

    @Test
    void theMunicipalitiesShareTheCountyByWhatWasDoneToTheCent() {
        Organisation county = organisation("X90");
        Money shared = Money.ZERO;
        for (Municipality member : Vocabulary.shipped().municipalities()) {
            if (member.countyCode().equals("X90")) {
                Organisation municipality = organisations
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
                                true));
                JointBudget joint = joint(municipality, DivisionKey.ACTIVITY);
                shared = shared.plus(joint.total().county().total());
                assertThat(joint.total()
                                .own()
                                .total()
                                .plus(joint.total().county().total()))
                        .isEqualTo(joint.total().together().total());
            }
        }
        assertThat(shared)
                .isEqualTo(breakdowns
                        .by(Dimension.LEVEL, new Selection(county.id(), 2025, Phase.ACTUAL, Map.of()))
                        .orElseThrow()
                        .total()
                        .total());
    }

    @Test
    void standsBesideTheServicesOfAYearAsBesideAllYears() {
        Organisation practice = organisation("X01");
        Breakdown services = breakdowns
                .by(Dimension.SERVICE, new Selection(practice.id(), 2025, Phase.ACTUAL, Map.of()))
                .orElseThrow();

        List<ActivityCost> beside = costs.in(practice, services);

        assertThat(beside).hasSizeGreaterThan(8);
        for (ActivityCost cost : beside) {
            assertThat(cost.years().get(2025))
                    .isEqualTo(cost("X01", cost.measure().code()).years().get(2025));
        }
    }

    @Test
    void tellsWhatWasDoneInEachAreaAndHidesTheFew() {
        List<AreaActivity> found =
                areas.of(organisation("X01"), new Selection(organisation("X01").id(), 2025, Phase.ACTUAL, Map.of()));

        assertThat(found)
                .extracting(one -> one.measure().code())
                .contains("daycare-children", "pupils", "family-daycare-children")
                .doesNotContain("meals");
        for (AreaActivity activity : found) {
            BigDecimal whole =
                    cost("X01", activity.measure().code()).years().get(2025).quantity();
            BigDecimal shown = activity.areas().stream()
                    .map(AreaActivity.Area::quantity)
                    .filter(quantity -> quantity != null)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            long hidden = activity.areas().stream()
                    .filter(area -> area.quantity() == null)
                    .count();
            assertThat(hidden).isNotEqualTo(1);
            assertThat(shown.compareTo(whole)).isEqualTo(hidden == 0 ? 0 : -1);
        }
        assertThat(found.stream()
                        .filter(one -> one.measure().code().equals("family-daycare-children"))
                        .flatMap(one -> one.areas().stream())
                        .filter(area -> area.quantity() == null))
                .extracting(AreaActivity.Area::area)
                .containsExactlyInAnyOrder("99006", "99005");
    }

    @Test
    void leavesLedgersToTheLedger() throws IOException {
        assertThat(desk.receive(
                        "kirjanpito.csv",
                        LedgerSource.of(
                                "kirjanpito.csv", "tulosalue;summa\nPerusopetus;10\n".getBytes(StandardCharsets.UTF_8)),
                        expert().id()))
                .isEmpty();
    }
}
