package fi.lapsivaaka.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.people.ReminderAddresses;
import fi.lapsivaaka.people.ReminderAddresses.ReminderAddress;
import fi.lapsivaaka.portfolio.MatterIndex;
import fi.lapsivaaka.portfolio.Portfolio;
import fi.lapsivaaka.preparation.GivenDates;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.preparation.ProposalDates;
import fi.lapsivaaka.preparation.StepGiving;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Reminders through a real mail server. */
@SpringBootTest(
        properties = {
            "lapsivaaka.demo=false",
            "lapsivaaka.address=https://lapsivaaka.example/",
            "lapsivaaka.reminders.from=lapsivaaka@kunta.example"
        })
@PostgresTest
@ExtendWith(OutputCaptureExtension.class)
class ReminderPostIT {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private ReminderPost post;

    @Autowired
    private ReminderAddresses addresses;

    @Autowired
    private ProposalDates dates;

    @Autowired
    private StepGiving giving;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private MatterIndex index;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private JdbcClient client;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void sendsOneMessageADayAndNamesNobodyInTheLog(CapturedOutput output) throws Exception {
        UUID swedish = personWithALateMatter();
        UUID closed = personWithALateMatter();
        addresses.keep(new ReminderAddress(swedish, "sven.berg@kommun.example", Language.SV));
        addresses.keep(new ReminderAddress(closed, "poissa@kunta.example", Language.FI));
        client.sql("update person set closed_at = now() where id = :id")
                .param("id", closed)
                .update();

        post.send();
        post.send();

        MimeMessage[] sent = SERVER.getReceivedMessages();
        assertThat(sent).hasSize(1);
        assertThat(sent[0].getAllRecipients()[0]).hasToString("sven.berg@kommun.example");
        assertThat(sent[0].getSubject()).isEqualTo("Lapsivaaka: dagar i dina ärenden");
        assertThat(sent[0].getContent().toString())
                .contains("Försenat eller i fel ordning", "Ärendet om skolan i Källby")
                .contains("Steg som du har fått", "Barnen som berörs. Senast", "/assessment/screening/children")
                .contains("https://lapsivaaka.example/sv/proposals", "https://lapsivaaka.example/sv/account");
        assertThat(output.getOut()).contains("reminders sent: 1").doesNotContain("sven", "berg", "poissa");
    }

    private UUID personWithALateMatter() {
        UUID person = UUID.randomUUID();
        client.sql("""
            insert into person (id, version, name, user_name, password_hash, issuer, subject, practice, created_at,
                sessions_from_at)
            values (:id, 1, 'Sven Berg', :user, '', '', '', false, now(), now())
            """).param("id", person).param("user", person.toString()).update();
        UUID draft = UUID.randomUUID();
        drafts.save(new KeptDraft(
                draft,
                0,
                "Ärendet om skolan i Källby",
                "Källby skola dras in.",
                "kunta",
                null,
                false,
                clock.instant(),
                null,
                person,
                null));
        dates.keep(
                draft,
                new GivenDates(Map.of(MatterDate.AGENDA, portfolio.today().minusDays(1)), "", 0),
                null);
        giving.give(
                drafts.findById(draft).orElseThrow(),
                "screening",
                "children",
                person,
                portfolio.today().plusDays(3),
                person);
        index.catchUp(draft);
        return person;
    }
}
