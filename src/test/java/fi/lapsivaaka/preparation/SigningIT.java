package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class SigningIT {

    private static final Author AINO = new Author("00000000-0000-0000-0000-000000000001", "Aino, suunnittelija");
    private static final Author VAINO = new Author("00000000-0000-0000-0000-000000000002", "Väinö, johtaja");
    private static final String SENTENCE =
            "Traktori korvaa samanlaisen koneen, eikä teiden hoito koulureiteillä muutu.";

    @Autowired
    private Signing signing;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private FollowUpSigning followUps;

    @Autowired
    private StoredAssessments stored;

    @Autowired
    private Rerun rerun;

    @Autowired
    private AnswerKeeper keeper;

    @Autowired
    private KeptAnswers answers;

    @Autowired
    private NewRevision revisions;

    @Autowired
    private TailoredReason reasons;

    @Autowired
    private Preparations preparations;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private JdbcClient client;

    private UUID draft = UUID.randomUUID();

    @BeforeEach
    void prepareATractor() {
        draft = keep();
        answer("S-01", Answer.of("PROCURE_GOODS"));
        answer("S-02", Answer.of("KADUT"));
        answer("S-03", Answer.of("no"));
        answer("S-14", Answer.signed("Kunnossapitopäällikkö", "2026-11-20"));
    }

    @Test
    void asksForTwoDifferentPeopleAndForAReadyAssessment() {
        assertThat(countersign(VAINO)).isEqualTo(Signing.Refusal.OUT_OF_TURN);
        assertThat(sign(AINO)).isEqualTo(Signing.Refusal.NOT_READY);
        answer("S-12", Answer.of(SENTENCE));
        assertThat(sign(AINO)).isNull();
        assertThat(signing.closed(draft)).isTrue();
        assertThat(sign(VAINO)).isEqualTo(Signing.Refusal.OUT_OF_TURN);
        assertThat(countersign(AINO)).isEqualTo(Signing.Refusal.SAME_PERSON);
        assertThat(countersign(VAINO)).isNull();
        assertThat(countersign(VAINO)).isEqualTo(Signing.Refusal.OUT_OF_TURN);

        signing.withdraw(drafts.findById(draft).orElseThrow(), AINO);
        assertThat(signOffs.of(draft)).hasSize(2);
    }

    @Test
    void writesSignaturesIntoTheAuditTrail() {
        answer("S-12", Answer.of(SENTENCE));
        sign(AINO);
        countersign(VAINO);

        assertThat(client.sql("select action from audit_entry where object_id = :draft order by number")
                        .param("draft", draft.toString())
                        .query(String.class)
                        .list())
                .containsExactly("assessment-signed", "assessment-approved");
    }

    @Test
    void keepsWhatWasSignedFromBeingDeleted() {
        answer("S-12", Answer.of(SENTENCE));
        sign(AINO);

        assertThatThrownBy(() -> drafts.deleteById(draft)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(drafts.findById(draft)).isPresent();
    }

    @Test
    void opensTheAnswersWhenTheAssessorTakesTheSignatureBack() {
        answer("S-12", Answer.of(SENTENCE));
        sign(AINO);
        signing.withdraw(drafts.findById(draft).orElseThrow(), AINO);

        assertThat(signing.closed(draft)).isFalse();
        assertThat(client.sql("select count(*) from sign_off where proposal_id = :draft")
                        .param("draft", draft)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFollowUpIsSignedOnceAndChangesNothingOfWhatWasSigned() {
        answer("S-12", Answer.of(SENTENCE));
        assertThat(followUp(AINO)).isEqualTo(FollowUpSigning.Refusal.NOT_OPEN);
        sign(AINO);
        countersign(VAINO);
        StoredAssessment signed = signed();
        assertThat(followUp(AINO)).isEqualTo(FollowUpSigning.Refusal.UNANSWERED);
        answer("F-02", Answer.of("yes"));
        answer("F-03", table("indicator", "Matka", "result", "9", "against-baseline", "worse", "date", "2026-11-20"));
        answer("F-04", table("expected", "Ei muutosta", "came-true", "yes"));
        answer("F-05", Answer.of("Ei mitään"));
        answer("F-07", table("age", "7-12", "method", "survey", "view", "Tie on hyvä"));
        answer("F-09", Answer.of("continues"));
        answer("F-11", Answer.of("yes"));
        answer("F-12", Answer.signed("Kunnossapitopäällikkö", "2026-11-20"));

        assertThat(answers.of(draft)).doesNotContainKeys("F-02", "F-03");
        assertThat(answers.followUp(draft))
                .containsOnlyKeys("F-02", "F-03", "F-04", "F-05", "F-07", "F-09", "F-11", "F-12");
        assertThat(followUp(AINO)).isNull();
        assertThat(followUp(VAINO)).isEqualTo(FollowUpSigning.Refusal.NOT_OPEN);
        assertThat(signed().result()).isEqualTo(signed.result());
        assertThat(rerun.asItWas(signed, drafts.findById(draft).orElseThrow())).isEqualTo(signed.result());
        assertThat(signOffs.of(draft)).hasSize(3);
        KeptDraft next = drafts.save(drafts.findById(draft)
                .orElseThrow()
                .revised(UUID.randomUUID(), Instant.parse("2026-11-21T10:00:00Z"), null));
        revisions.carryOver(draft, next, AINO);
        assertThat(answers.of(next.id())).hasSameSizeAs(answers.of(draft));
        assertThat(answers.followUp(next.id())).isEmpty();
    }

    private FollowUpSigning.@Nullable Refusal followUp(Author author) {
        return followUps.sign(drafts.findById(draft).orElseThrow(), author).orElse(null);
    }

    private static Answer table(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int index = 0; index < cells.length; index += 2) {
            row.put(cells[index], cells[index + 1]);
        }
        return Answer.table(List.of(row));
    }

    @Test
    void givesTheSameResultByteForByteWhenRunAgain() {
        answer("S-12", Answer.of(SENTENCE));
        sign(AINO);
        StoredAssessment signed = signed();

        assertThat(rerun.asItWas(signed, drafts.findById(draft).orElseThrow())).isEqualTo(signed.result());
        assertThat(signed.findings()).isEqualTo(ResultJson.findings(signed.result()));
        assertThat(signed.documentSha256())
                .isEqualTo(
                        ResultJson.sha256(drafts.findById(draft).orElseThrow().bodyText()));
        assertThat(rerun.today(signed, drafts.findById(draft).orElseThrow(), signed.day())
                        .none())
                .isTrue();
    }

    @Test
    void tellsWhatTheRulesOfAnotherDayWouldSay() {
        answer("S-12", Answer.of(SENTENCE));
        sign(AINO);
        Rerun.Difference before = rerun.today(signed(), drafts.findById(draft).orElseThrow(), LocalDate.of(1995, 1, 1));

        assertThat(before.levelBefore()).isEqualTo("none");
        assertThat(before.added()).doesNotContainAnyElementsOf(signed().findings());
    }

    @Test
    void carriesTheAnswersOverToANewRevisionAndLeavesTheSignedOneAlone() {
        String own = "Auraustraktori vaihtuu uuteen, ja samat kyläkoulujen pihat aurataan yhtä usein kuin tähän asti.";
        answer("S-12", Answer.of(own));
        sign(AINO);
        KeptDraft revised = drafts.save(drafts.findById(draft)
                .orElseThrow()
                .revised(UUID.randomUUID(), Instant.parse("2026-11-21T10:00:00Z"), null));
        revisions.carryOver(draft, revised, VAINO);
        keeper.keep(revised.id(), "S-03", Answer.of("yes"), 1, Origin.CHANGED, VAINO);

        assertThat(answers.of(revised.id())).hasSameSizeAs(answers.of(draft));
        assertThat(answers.of(revised.id()).get("S-12").origin()).isEqualTo(Origin.COPIED);
        assertThat(answers.of(draft).get("S-03").answer()).isEqualTo(Answer.of("no"));
        assertThat(reasons.alike(revised.id(), own))
                .as("the revision before is no other matter")
                .isEmpty();
    }

    @Test
    void noticesStockPhrasesAndCopiesOfOtherMatters() {
        String other = "Hankittava lakaisukone on samaa kokoa kuin nykyinen ja ajaa vain öisin teollisuusalueella.";
        answer("S-12", Answer.of(other));
        UUID next = keep();

        assertThat(reasons.alike(next, "Päätöksellä ei ole lapsivaikutuksia."))
                .get()
                .matches(TailoredReason.Alike::stock);
        assertThat(reasons.alike(next, other.replace("öisin", "yöllä")))
                .get()
                .matches(alike -> !alike.stock() && alike.percent() >= 70);
        assertThat(reasons.alike(draft, other)).isEmpty();
    }

    private UUID keep() {
        UUID id = UUID.randomUUID();
        drafts.save(new KeptDraft(
                id,
                0,
                "Traktorin hankinta",
                "§ 14 Tienhoitotraktorin hankinta. Tekninen lautakunta hankkii teiden hoitoon uuden traktorin, joka"
                        + " korvaa vuoden 2009 koneen. Hinta on 98 000 euroa. Koneella hoidetaan samat tiet kuin ennen.",
                "kunta",
                null,
                false,
                Instant.parse("2026-11-20T10:00:00Z"),
                null,
                null,
                null));
        return id;
    }

    private StoredAssessment signed() {
        return stored.find(signOffs.of(draft).get(0).assessment()).orElseThrow();
    }

    private Signing.@Nullable Refusal sign(Author author) {
        return signing.sign(preparations.of(drafts.findById(draft).orElseThrow()), author)
                .orElse(null);
    }

    private Signing.@Nullable Refusal countersign(Author author) {
        return signing.countersign(drafts.findById(draft).orElseThrow(), author).orElse(null);
    }

    private void answer(String question, Answer answer) {
        keeper.keep(draft, question, answer, 0, Origin.GIVEN, AINO);
    }
}
