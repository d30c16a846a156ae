package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.RenumberingReader.Renumbering;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class SuccessionsIT {

    @Autowired
    private Successions successions;

    @Autowired
    private RenumberingReader reader;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient client;

    private Organisation organisation() {
        String code = "T-" + UUID.randomUUID();
        return organisations.save(new Organisation(UUID.randomUUID(), 0, code, code, code, code, "kunta", "", false));
    }

    private Renumbering read(Organisation organisation, String table) throws IOException {
        return read(organisation, table, StandardCharsets.UTF_8);
    }

    private Renumbering read(Organisation organisation, String table, Charset charset) throws IOException {
        return reader.read(LedgerSource.of("muunnos.csv", table.getBytes(charset)), organisation.id(), "Kh 118 §");
    }

    @Test
    void takesATableOfChangedCodesInWholeOrNotAtAll() throws IOException {
        Organisation town = organisation();
        Renumbering wrong = read(town, """
                vanha;uusi;alkaen;osuus
                5210;2210;1.1.2024;
                5211;;1.1.2024;
                5212;5212;1.1.2024;
                5213;2213;tammikuu;
                5214;2214;1.1.2024;120
                5215;2215;1.1.2024;60
                5215;2216;1.1.2024;60
                5210;2210;1.1.2024;
                """);

        assertThat(wrong.sound()).isEmpty();
        assertThat(wrong.problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly(
                        "3 succession-code",
                        "4 succession-same",
                        "5 not-a-date",
                        "6 succession-share",
                        "8 succession-too-much",
                        "9 succession-twice");
        assertThat(wrong.problems()).allSatisfy(problem -> {
            assertThat(problem.what().sv()).isNotEqualTo(problem.what().fi());
            assertThat(problem.accepted().en()).isNotBlank();
        });

        Renumbering sound = read(
                town,
                "gammal kod,ny kod,från och med,andel,beslut\n5210,2210,2024-01-01,\"33,33\",Stadsstyrelsen § 5 åtgärd\n",
                StandardCharsets.ISO_8859_1);
        assertThat(sound.problems()).isEmpty();
        successions.record(town, sound.sound());

        assertThat(successions.countingCostCentres(town.id())).singleElement().satisfies(one -> {
            assertThat(one.share()).isEqualTo(3_333);
            assertThat(one.ground()).isEqualTo("Stadsstyrelsen § 5 åtgärd");
        });
        assertThat(read(town, "old\tnew\tfrom\n5210\t2210\t2024-01-01\n").problems())
                .extracting(LedgerProblem::code)
                .containsExactly("succession-twice");
    }

    @Test
    void refusesWhatIsNoTableOfCodes() {
        Organisation town = organisation();
        assertThatThrownBy(() -> read(town, "tili;summa\n4000;1,00\n")).isInstanceOf(RefusedLedger.class);
        assertThatThrownBy(() -> read(town, "")).isInstanceOf(RefusedLedger.class);
        assertThatThrownBy(() -> read(town, "\u0000\u0001\u0002")).isInstanceOf(RefusedLedger.class);
    }

    @Test
    void isWithdrawnWithAReasonAndNeverChanges() throws IOException {
        Organisation town = organisation();
        successions.record(town, read(town, "vanha;uusi;alkaen\n1;2;1.1.2024\n").sound());
        UUID id = successions.ofCostCentres(town.id()).get(0).id();

        assertThatThrownBy(() -> client.sql("update cost_centre_succession set to_code = '3' where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> client.sql("delete from cost_centre_succession where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(successions.withdraw(id, "väärä koodi")).isTrue();
        assertThat(successions.withdraw(id, "uudestaan")).isFalse();

        assertThat(successions.countingCostCentres(town.id())).isEmpty();
        assertThat(successions.ofCostCentres(town.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.withdrawnReason()).isEqualTo("väärä koodi"));
        assertThat(read(town, "vanha;uusi;alkaen\n1;2;1.1.2024\n").problems()).isEmpty();
    }

    @Test
    void recordsMergersOfOrganisations() {
        Organisation small = organisation();
        Organisation large = organisation();
        successions.record(
                small,
                large,
                new NewSuccession(0, small.code(), large.code(), java.time.LocalDate.of(2024, 1, 1), 10_000, "VN"));

        List<Succession> found = successions.countingOrganisations().stream()
                .filter(one -> one.to().equals(large.code()))
                .toList();

        assertThat(found).singleElement().satisfies(one -> assertThat(one.from())
                .isEqualTo(small.code()));
        assertThat(SuccessionChain.of(large.code(), found).members()).hasSize(2);
    }
}
