package fi.lapsivaaka.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.cli.Commands;
import fi.lapsivaaka.database.PostgresTest;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain: whole under many writers, closed to change, and broken in sight when somebody forces a change. */
@SpringBootTest(properties = {"lapsivaaka.demo=false", "lapsivaaka.test=audit"})
@PostgresTest
@ExtendWith(OutputCaptureExtension.class)
class AuditTrailIT {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditEntries entries;

    @Autowired
    private JdbcClient client;

    @Autowired
    private DataSource source;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String user;

    @Value("${spring.datasource.password}")
    private String password;

    @BeforeEach
    void begin() {
        force("truncate audit_entry");
    }

    @Test
    void isOneChainUnderManyWriters() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<AuditEntry>> work = IntStream.range(0, 80)
                    .<Callable<AuditEntry>>mapToObj(number -> () -> trail.record(event("row " + number)))
                    .toList();
            writers.invokeAll(work).forEach(done -> assertThat(done).isDone());
        } finally {
            writers.shutdown();
        }

        ChainVerifier.Result result = verify();
        assertThat(result.broken()).isNull();
        assertThat(result.entries()).isEqualTo(80);
        assertThat(entries.newest(all(), 1, 0)).singleElement().satisfies(last -> {
            assertThat(last.number()).isEqualTo(80);
            assertThat(last.sha256()).isEqualTo(result.head());
        });
    }

    @Test
    void keepsWhatItWasToldAndNothingOfWhatDidNotHappen() {
        UUID actor = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        UUID draft = UUID.randomUUID();
        trail.record(AuditEvent.of(AuditAction.DRAFT_CHECKED)
                .by(actor)
                .in(organisation)
                .on("draft", draft)
                .because("ä 1:2;")
                .under("child-impact 1 abc"));
        AuditEntry entry = entries.newest(
                        new AuditQuery(List.of(organisation), actor, "draft-checked", draft.toString(), null, null),
                        9,
                        0)
                .get(0);
        assertThat(entry.reason()).isEqualTo("ä 1:2;");
        assertThat(entry.ruleSet()).isEqualTo("child-impact 1 abc");
        assertThat(entry.previous()).isEqualTo(AuditEntry.BEGINNING);
        assertThat(entry.computed()).isEqualTo(entry.sha256());
        assertThat(entries.count(all())).as("rows of another organisation").isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set reason = 'other' where number = 2",
                "delete from audit_entry where number = 3",
                "truncate audit_entry",
                "insert into audit_entry select 9, happened_at, actor_id, organisation_id, action, object_kind, object_id,"
                        + " reason, rule_set, previous_sha256, repeat('a', 64) from audit_entry where number = 3",
                "insert into audit_entry select 4, happened_at, actor_id, organisation_id, action, object_kind, object_id,"
                        + " reason, rule_set, previous_sha256, repeat('a', 64) from audit_entry where number = 3"
            })
    void refusesEveryChange(String change) {
        three();
        assertThatThrownBy(() -> client.sql(change).update()).hasMessageContaining("audit");
        assertThat(verify().entries()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set reason = 'other' where number = 2 | 2 | CHANGED",
                "update audit_entry set happened_at = happened_at + interval '1 second' where number = 3 | 3 | CHANGED",
                "update audit_entry set actor_id = gen_random_uuid() where number = 1 | 1 | CHANGED",
                "delete from audit_entry where number = 2 | 3 | OUT_OF_ORDER",
                "update audit_entry set previous_sha256 = repeat('b', 64) where number = 2 | 2 | NOT_LINKED"
            })
    void namesTheFirstBrokenLink(String change, long number, ChainVerifier.Fault fault, CapturedOutput output) {
        three();
        force(change);
        assertThat(verify().broken()).isEqualTo(new ChainVerifier.Break(number, fault));

        assertThat(command()).isOne();
        assertThat(output.getOut()).contains("The chain is broken at entry " + number + ": ");
    }

    @Test
    void saysOnTheCommandLineThatAllIsWell(CapturedOutput output) {
        three();
        assertThat(command()).isZero();
        assertThat(output.getOut()).contains("The chain is whole: 3 entries, head " + verify().head());
        assertThat(Commands.run("audit", "verify", "--url", "jdbc:postgresql://127.0.0.1:1/none?user=a"))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("cannot be read").doesNotContain("\tat ");
    }

    private int command() {
        return Commands.run("audit", "verify", "--url", url + "?user=" + user + "&password=" + password);
    }

    private void three() {
        for (int number = 1; number <= 3; number++) {
            trail.record(event("row " + number));
        }
    }

    private static AuditEvent event(String reason) {
        return AuditEvent.of(AuditAction.ACCESS_REFUSED).because(reason);
    }

    private static AuditQuery all() {
        return new AuditQuery(List.of(), null, "", "", null, null);
    }

    /** As somebody who owns the table could. */
    private void force(String change) {
        client.sql("alter table audit_entry disable trigger user").update();
        client.sql(change).update();
        client.sql("alter table audit_entry enable trigger user").update();
    }

    private ChainVerifier.Result verify() {
        try (Connection connection = source.getConnection()) {
            return ChainVerifier.verify(connection);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
