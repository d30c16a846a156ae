package fi.lapsivaaka.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.people.Membership;
import fi.lapsivaaka.people.Role;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.people.Visitors;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.Colleagues;
import fi.lapsivaaka.preparation.HandedStep;
import fi.lapsivaaka.preparation.HandedSteps;
import fi.lapsivaaka.preparation.NewRevision;
import fi.lapsivaaka.preparation.StepGiving;
import fi.lapsivaaka.proposal.Contributors;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps given to people: who may have one, what becomes of it, and whom it is shown to. */
@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class StepTasksIT {

    @Autowired
    private StepGiving giving;

    @Autowired
    private HandedSteps steps;

    @Autowired
    private StepTasks tasks;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private MatterIndex index;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Contributors contributors;

    @Autowired
    private NewRevision revisions;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private Visitors visitors;

    @Autowired
    private JdbcClient client;

    @Autowired
    private Clock clock;

    private Visitor aino = Visitor.ANYBODY;
    private Visitor elias = Visitor.ANYBODY;
    private KeptDraft draft = draft(UUID.randomUUID());

    @BeforeEach
    void settle() {
        UUID organisation = UUID.randomUUID();
        client.sql("insert into organisation values (:id, 0, :code, :code, :code, :code, 'kunta', '', false)")
                .param("id", organisation)
                .param("code", "T-" + organisation)
                .update();
        aino = person("Aino Harju", organisation, Role.PREPARER);
        elias = person("Elias Holm", null, null);
        draft = drafts.save(draft(organisation));
    }

    @Test
    void areGivenToTheOrganisationsPeopleWhoMayWorkOnItAndToTheInvited() {
        UUID organisation = aino.memberships().stream()
                .map(Membership::organisation)
                .findFirst()
                .orElseThrow();
        person("Leena Lukija", organisation, Role.COUNCILLOR);
        Visitor official = person("Mikael Strand", organisation, Role.OFFICIAL);
        assertThat(colleagues.of(draft)).extracting(Author::name).containsExactly("Aino Harju", "Mikael Strand");

        contributors.invite(draft.id(), elias.id());
        client.sql("update person set closed_at = now() where id = :id")
                .param("id", official.id())
                .update();
        assertThat(colleagues.of(draft)).extracting(Author::name).containsExactly("Aino Harju", "Elias Holm");
    }

    @Test
    void areOnesOwnUntilDoneHandedBackOrTakenAway() {
        contributors.invite(draft.id(), elias.id());
        give("views", today(3));
        HandedStep given = steps.of(draft.id()).get(0);
        assertThat(given.by().name()).isEqualTo("Aino Harju");
        assertThat(tasks.of(elias)).singleElement().satisfies(task -> {
            assertThat(task.step()).isEqualTo("views");
            assertThat(task.mine()).isTrue();
        });
        assertThat(tasks.of(aino)).isEmpty();

        assertThat(giving.finish(draft, given.id(), aino.id()))
                .as("only whoever was given it says that it is done")
                .isEmpty();
        giving.finish(draft, given.id(), elias.id());
        assertThat(steps.of(draft.id())).extracting(HandedStep::state).containsExactly(HandedStep.State.DONE);
        assertThat(tasks.of(elias)).isEmpty();

        give("views", null);
        giving.handBack(draft, steps.of(draft.id()).get(0).id(), " En tunne asiaa ", elias.id());
        assertThat(steps.of(draft.id())).singleElement().satisfies(step -> {
            assertThat(step.state()).isEqualTo(HandedStep.State.RETURNED);
            assertThat(step.note()).isEqualTo("En tunne asiaa");
        });

        give("views", null);
        giving.withdraw(draft, "short", "views", aino.id());
        assertThat(steps.of(draft.id())).isEmpty();
        assertThat(client.sql("select action from audit_entry where object_id = :draft order by number")
                        .param("draft", draft.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "step-given", "step-done", "step-given", "step-returned", "step-given", "step-withdrawn");
    }

    @Test
    void goToAnotherPersonWhenGivenAgain() {
        give("views", null);
        giving.give(draft, "short", "views", aino.id(), today(1), aino.id());

        assertThat(tasks.of(elias)).isEmpty();
        assertThat(tasks.of(aino)).singleElement().matches(StepTask::mine);
    }

    @Test
    void lateOnesAreToldToWhoeverGaveThemTooAndNobodyIsToldOfWhatTheyMayNotRead() {
        contributors.invite(draft.id(), elias.id());
        give("views", today(-1));
        assertThat(tasks.of(aino)).singleElement().satisfies(task -> {
            assertThat(task.mine()).isFalse();
            assertThat(task.person()).isEqualTo("Elias Holm");
            assertThat(task.late(portfolio.today())).isTrue();
        });
        assertThat(reminders.due(aino, portfolio.today()).orElseThrow().steps()).hasSize(1);

        contributors.remove(draft.id(), elias.id());
        assertThat(tasks.of(elias)).isEmpty();
        assertThat(reminders.due(elias, portfolio.today())).isEmpty();
    }

    @Test
    void areRemindedOfWhenGivenAndWhenTheirDayComesNear() {
        contributors.invite(draft.id(), elias.id());
        give("views", today(7));
        client.sql("update handed_step set handed_at = now() - interval '20 days' where proposal_id = :draft")
                .param("draft", draft.id())
                .update();
        LocalDate today = portfolio.today();

        assertThat(reminders.due(elias, today)).isPresent();
        assertThat(reminders.due(elias, today.plusDays(1)))
                .as("six days before")
                .isEmpty();
        assertThat(reminders.due(elias, today.plusDays(4)))
                .as("three days before")
                .isPresent();
        assertThat(reminders.due(elias, today.plusDays(8))).as("a day late").isPresent();
        assertThat(reminders.due(elias, today.plusDays(10)))
                .as("three days late")
                .isEmpty();
        assertThat(reminders.due(elias, today.minusDays(20))).as("just given").isPresent();
    }

    @Test
    void narrowTheListOfMattersAndGoOnToALaterText() {
        contributors.invite(draft.id(), elias.id());
        index.catchUp(draft.id());
        assertThat(withSteps()).isEmpty();
        give("views", null);
        assertThat(withSteps()).containsExactly(draft.id());

        KeptDraft later = drafts.save(draft.revised(UUID.randomUUID(), clock.instant(), aino.id()));
        revisions.carryOver(draft.id(), later, Author.SERVICE);
        assertThat(withSteps()).containsExactly(later.id());
        assertThat(tasks.of(elias)).extracting(StepTask::matter).containsExactly(later.id());
    }

    private List<UUID> withSteps() {
        return portfolio.page(elias, new Portfolio.Wanted("", null, false, true), 0, 20).stream()
                .map(Listed::id)
                .toList();
    }

    private void give(String step, @Nullable LocalDate due) {
        giving.give(draft, "short", step, elias.id(), due, aino.id());
    }

    private LocalDate today(int days) {
        return portfolio.today().plusDays(days);
    }

    private Visitor person(String name, @Nullable UUID home, @Nullable Role role) {
        UUID id = UUID.randomUUID();
        client.sql("""
                        insert into person (id, version, name, user_name, password_hash, issuer, subject, practice, created_at,
                            sessions_from_at)
                        values (:id, 0, :name, '', '', '', '', true, now(), now())
                        """).param("id", id).param("name", name).update();
        if (home != null && role != null) {
            client.sql("insert into membership values (:id, :home, :role, 'given', now())")
                    .param("id", id)
                    .param("home", home)
                    .param("role", role.code())
                    .update();
        }
        return visitors.of(id).orElseThrow();
    }

    private KeptDraft draft(UUID owner) {
        return new KeptDraft(
                UUID.randomUUID(),
                0,
                "Iltapäivätoiminnan maksut",
                "Iltapäivätoiminnan maksuja korotetaan 10 prosenttia.",
                "kunta",
                null,
                false,
                java.time.Instant.parse("2026-11-20T10:00:00Z"),
                owner,
                null,
                null);
    }
}
