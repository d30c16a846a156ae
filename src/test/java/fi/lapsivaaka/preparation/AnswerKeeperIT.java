package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class AnswerKeeperIT {

    private static final Author AINO = new Author("1", "Aino");
    private static final Author VAINO = new Author("2", "Väinö");
    private static final String QUESTION = "S-03";

    @Autowired
    private AnswerKeeper keeper;

    @Autowired
    private KeptAnswers answers;

    @Autowired
    private RivalAnswers rivals;

    @Autowired
    private Preparations preparations;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private JdbcClient client;

    private final UUID draft = UUID.randomUUID();

    @BeforeEach
    void keepADraft() {
        drafts.save(new KeptDraft(
                draft,
                0,
                "Lehtolan koulu",
                "§ 12 Lehtolan alakoulun lakkauttaminen 1.8.2027. Koulussa on 24 oppilasta.",
                "kunta",
                null,
                false,
                Instant.parse("2026-11-20T10:00:00Z"),
                null,
                null,
                null));
    }

    @Test
    void forgetsTheNameOfSomebodyWhoIsMadeAnonymous() {
        UUID person = UUID.randomUUID();
        client.sql("""
                        insert into person (id, version, name, user_name, password_hash, issuer, subject, practice, created_at,
                            sessions_from_at)
                        values (:id, 0, 'Oili Nimi', '', '', '', '', true, now(), now())
                        """).param("id", person).update();
        save(Answer.of("yes"), 0, new Author(person.toString(), "Oili Nimi"));
        assertThat(answers.of(draft).get("S-03").author().name()).isEqualTo("Oili Nimi");

        client.sql("update person set name = '' where id = :id")
                .param("id", person)
                .update();
        assertThat(answers.of(draft).get("S-03").author()).isEqualTo(new Author(person.toString(), ""));
        assertThat(client.sql("select author from answer_revision where proposal_id = :draft")
                        .param("draft", draft)
                        .query(String.class)
                        .list())
                .containsExactly("");
    }

    @Test
    void keepsEachSaveAsARevisionOfItsOwn() {
        Saved first = save(Answer.of("yes"), 0, AINO);
        save(Answer.of("no"), first.revision(), VAINO);

        assertThat(answers.history(draft, QUESTION))
                .extracting(KeptAnswer::revision, answer -> answer.answer().value(), answer -> answer.author()
                        .name())
                .containsExactly(tuple(1, "yes", "Aino"), tuple(2, "no", "Väinö"));
        assertThatThrownBy(() ->
                        client.sql("update answer_revision set author = 'x'").update())
                .hasMessageContaining("answer_revision");
    }

    @Test
    void keepsBothWhereTwoChangedTheSameThing() {
        save(Answer.of("yes"), 0, AINO);
        Saved late = save(Answer.of("no"), 0, VAINO);
        Saved sentAgain = save(Answer.of("no"), 0, VAINO);

        assertThat(late.state()).isEqualTo(Saved.State.BESIDE);
        assertThat(sentAgain.state()).isEqualTo(Saved.State.BESIDE);
        assertThat(answers.of(draft).get(QUESTION).answer()).isEqualTo(Answer.of("yes"));
        assertThat(rivals.open(draft)).extracting(RivalAnswer::answer).containsExactly(Answer.of("no"));

        keeper.choose(draft, QUESTION, rivals.open(draft).get(0).id(), AINO);
        assertThat(answers.of(draft).get(QUESTION).answer()).isEqualTo(Answer.of("no"));
        assertThat(rivals.open(draft)).isEmpty();
    }

    @Test
    void putsChangesOfDifferentPartsTogether() {
        save(Answer.of("yes"), 0, AINO);
        save(Answer.of("yes").with("date", "2026-11-01"), 1, AINO);
        Saved late = save(Answer.of("no"), 1, VAINO);

        assertThat(late.state()).isEqualTo(Saved.State.MERGED);
        assertThat(answers.of(draft).get(QUESTION).answer())
                .isEqualTo(Answer.of("no").with("date", "2026-11-01"));
    }

    @Test
    void takesAnAnswerThatWasSentTwiceOnce() {
        save(Answer.of("yes"), 0, AINO);
        Saved again = save(Answer.of("yes"), 0, AINO);

        assertThat(again.state()).isEqualTo(Saved.State.UNCHANGED);
        assertThat(again.revision()).isEqualTo(1);
        assertThat(answers.history(draft, QUESTION)).hasSize(1);
    }

    @Test
    void losesNothingWhenManySaveAtOnce() throws Exception {
        List<Callable<Saved>> saves = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            Author author = new Author("p" + person, "Person " + person);
            Answer row = Answer.table(List.of(Map.of("group", "Group " + person, "age", "7-12")));
            saves.add(() -> keeper.keep(draft, "L-03", row, 0, Origin.GIVEN, author));
        }
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            for (Future<Saved> saved : people.invokeAll(saves)) {
                assertThat(saved.get().state()).isIn(Saved.State.KEPT, Saved.State.MERGED);
            }
        } finally {
            people.shutdown();
        }
        assertThat(answers.of(draft).get("L-03").answer().rows()).hasSize(12);
    }

    @Test
    void takesChangesBackOneAfterTheOther() {
        save(Answer.of("yes"), 0, AINO);
        save(Answer.of("no"), 1, AINO);
        save(Answer.of("unknown"), 2, AINO);

        keeper.undo(draft, QUESTION, AINO);
        assertThat(answers.of(draft).get(QUESTION).answer()).isEqualTo(Answer.of("no"));
        keeper.undo(draft, QUESTION, AINO);
        assertThat(answers.of(draft).get(QUESTION).answer()).isEqualTo(Answer.of("yes"));
        keeper.undo(draft, QUESTION, AINO);
        assertThat(answers.of(draft).get(QUESTION).answer()).isEqualTo(Answer.NONE);
        keeper.undo(draft, QUESTION, AINO);
        assertThat(answers.history(draft, QUESTION)).hasSize(6);
    }

    @Test
    void letsThePersonsAnswerWinOverTheDraft() {
        assertThat(preparations.matter(drafts.findById(draft).orElseThrow())).isEmpty();

        keeper.keep(draft, "S-01", Answer.of("INFO_ONLY"), 0, Origin.CHANGED, AINO);
        keeper.keep(draft, "S-02", Answer.of("HALLINTO"), 0, Origin.CHANGED, AINO);
        keeper.keep(draft, "S-03", Answer.of("no"), 0, Origin.GIVEN, AINO);

        Preparation work = preparations.of(drafts.findById(draft).orElseThrow());
        assertThat(work.matter().services()).containsExactly("HALLINTO");
        assertThat(work.matter().check().screening().level().code()).isEqualTo("none");
        assertThat(work.questionnaire().questions())
                .noneMatch(question -> question.id().equals("S-04"));
    }

    @Test
    void keepsWhatIsHalfWrittenButDoesNotCountIt() {
        keeper.keep(draft, "S-05", Answer.of("noin 20"), 0, Origin.GIVEN, AINO);

        Preparation work = preparations.of(drafts.findById(draft).orElseThrow());
        assertThat(work.kept().get("S-05").answer()).isEqualTo(Answer.of("noin 20"));
        assertThat(work.matter().given().answers()).doesNotContainKey("S-05");
    }

    private Saved save(Answer answer, int basedOn, Author author) {
        return keeper.keep(draft, QUESTION, answer, basedOn, Origin.GIVEN, author);
    }
}
