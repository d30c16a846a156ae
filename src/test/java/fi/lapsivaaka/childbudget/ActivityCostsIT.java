package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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

    private Visitor expert() {
        Person person = people.find("expert").orElseThrow();
        return new Visitor(person.id(), person.name(), true, memberships.of(person.id()));
    }

    private IncomingActivity receive(LedgerSource file) throws IOException {
        String address = desk.receive(file.name(), file, expert().id()).orElseThrow();
        return desk.find(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .orElseThrow();
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
