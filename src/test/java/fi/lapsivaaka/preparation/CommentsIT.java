package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.preparation.CommentThread.Remark;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class CommentsIT {

    @Autowired
    private Commenting commenting;

    @Autowired
    private Comments comments;

    @Autowired
    private AnswerKeeper keeper;

    @Autowired
    private Signing signing;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private StoredAssessments stored;

    @Autowired
    private NewRevision revisions;

    @Autowired
    private Preparations preparations;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private JdbcClient client;

    private final UUID aino = UUID.randomUUID();
    private final UUID elias = UUID.randomUUID();
    private KeptDraft draft = draft();

    @BeforeEach
    void keepADraft() {
        person(aino, "Aino Harju");
        person(elias, "Elias Holm");
        draft = drafts.save(draft());
    }

    @Test
    void keepsWhoSaidWhatAndWhetherItIsSettled() {
        commenting.say(draft, "S-03", null, "  Kuka tarkistaa\nreitit?  ", aino);
        CommentThread asked = comments.of(draft.id()).get(0);
        assertThat(asked.remarks()).extracting(Remark::text).containsExactly("Kuka tarkistaa\nreitit?");
        assertThat(asked.remarks().get(0).author()).isEqualTo(new Author(aino.toString(), "Aino Harju"));

        commenting.say(draft, "S-03", asked.id(), "Minä.", elias);
        commenting.settle(draft, asked.id(), aino);
        commenting.say(draft, "S-03", asked.id(), "Vielä yksi asia.", elias);
        CommentThread settled = comments.of(draft.id()).get(0);
        assertThat(settled.open()).isFalse();
        assertThat(settled.settledBy()).isEqualTo(new Author(aino.toString(), "Aino Harju"));
        assertThat(settled.remarks())
                .as("nothing is added to what is settled")
                .extracting(Remark::text)
                .containsExactly("Kuka tarkistaa\nreitit?", "Minä.");

        commenting.reopen(draft, asked.id(), elias);
        assertThat(comments.of(draft.id()).get(0).open()).isTrue();
        assertThat(client.sql(
                                "select action || ' ' || reason from audit_entry where object_id = :draft order by number")
                        .param("draft", draft.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "comment-given S-03", "comment-given S-03", "comment-settled S-03", "comment-reopened S-03");
    }

    @Test
    void keepsARemarkOnceHoweverOftenItIsSentAndNoBlankOne() {
        commenting.say(draft, "S-03", null, "Sama", aino);
        commenting.say(draft, "S-03", null, "Sama", aino);
        commenting.say(draft, "S-03", null, " \u0000 ", aino);
        commenting.say(draft, "S-03", null, "x".repeat(5000), aino);

        assertThat(comments.of(draft.id()))
                .extracting(thread -> thread.remarks().get(0).text())
                .containsExactly("Sama", "x".repeat(Comments.LONGEST));
    }

    @Test
    void reachesNoThreadOfAnotherDraftOrQuestion() {
        commenting.say(draft, "S-03", null, "Oma", aino);
        long thread = comments.of(draft.id()).get(0).id();
        KeptDraft other = drafts.save(draft());

        commenting.say(other, "S-03", thread, "Vieras", elias);
        commenting.say(draft, "S-04", thread, "Toinen kohta", elias);
        commenting.settle(other, thread, elias);

        assertThat(comments.of(other.id())).isEmpty();
        assertThat(comments.of(draft.id())).singleElement().satisfies(one -> {
            assertThat(one.remarks()).hasSize(1);
            assertThat(one.open()).isTrue();
        });
    }

    @Test
    void namesNobodyWhoHasBeenAnonymisedAndGoesWithTheDraft() {
        commenting.say(draft, "S-03", null, "Huomio", aino);
        client.sql("update person set name = '' where id = :id")
                .param("id", aino)
                .update();
        assertThat(comments.of(draft.id()).get(0).remarks().get(0).author()).isEqualTo(new Author(aino.toString(), ""));

        drafts.deleteById(draft.id());
        assertThat(comments.of(draft.id())).isEmpty();
    }

    @Test
    void isNoPartOfWhatIsSignedAndOnlyOpenThreadsGoOnToALaterText() {
        answer("S-01", Answer.of("PROCURE_GOODS"));
        answer("S-02", Answer.of("KADUT"));
        answer("S-03", Answer.of("no"));
        answer("S-12", Answer.of("Kauhakuormaaja korvaa samanlaisen koneen, eikä pihojen lumityö muutu."));
        answer("S-14", Answer.signed("Kunnossapitopäällikkö", "2026-11-20"));
        commenting.say(draft, "S-12", null, "Näytä tämä vielä Kertulle.", aino);
        commenting.say(draft, "S-03", null, "Onko varmaa?", aino);
        commenting.settle(draft, comments.of(draft.id()).get(1).id(), aino);

        assertThat(signing.sign(preparations.of(draft), new Author(aino.toString(), "Aino Harju")))
                .isEmpty();
        StoredAssessment signed =
                stored.find(signOffs.of(draft.id()).get(0).assessment()).orElseThrow();
        assertThat(signed.input() + signed.result()).doesNotContain("Kertulle", "varmaa");

        KeptDraft later = drafts.save(draft.revised(UUID.randomUUID(), Instant.parse("2026-11-22T10:00:00Z"), null));
        commenting.say(draft, "S-12", comments.of(draft.id()).get(0).id(), "Katsottu.", elias);
        revisions.carryOver(draft.id(), later, Author.SERVICE);
        assertThat(comments.of(later.id())).singleElement().satisfies(thread -> {
            assertThat(thread.question()).isEqualTo("S-12");
            assertThat(thread.remarks())
                    .extracting(remark -> remark.author().name() + ": " + remark.text())
                    .containsExactly("Aino Harju: Näytä tämä vielä Kertulle.", "Elias Holm: Katsottu.");
        });
    }

    private void answer(String question, Answer answer) {
        keeper.keep(draft.id(), question, answer, 0, Origin.GIVEN, new Author(aino.toString(), "Aino Harju"));
    }

    private void person(UUID id, String name) {
        client.sql("""
                        insert into person (id, version, name, user_name, password_hash, issuer, subject, practice, created_at,
                            sessions_from_at)
                        values (:id, 0, :name, '', '', '', '', true, now(), now())
                        """).param("id", id).param("name", name).update();
    }

    private static KeptDraft draft() {
        return new KeptDraft(
                UUID.randomUUID(),
                0,
                "Kauhakuormaajan hankinta",
                "§ 15 Kauhakuormaajan hankinta. Tekninen lautakunta hankkii lumitöihin uuden kauhakuormaajan, joka korvaa"
                        + " vuoden 2010 koneen. Hinta on 98 000 euroa. Koneella hoidetaan samat pihat kuin ennen.",
                "kunta",
                null,
                false,
                Instant.parse("2026-11-20T10:00:00Z"),
                null,
                null,
                null);
    }
}
