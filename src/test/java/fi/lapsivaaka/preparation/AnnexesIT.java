package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.proposal.Annex;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.TakenItems;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;

/** Documents beside the main text, kept with the draft and with what is signed. */
@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class AnnexesIT {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Author AINO = new Author("00000000-0000-0000-0000-000000000001", "Aino, suunnittelija");
    private static final String HASH = "ab".repeat(32);

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private TakenItems taken;

    @Autowired
    private AnswerKeeper keeper;

    @Autowired
    private Preparations preparations;

    @Autowired
    private Signing signing;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private StoredAssessments stored;

    @Autowired
    private Rerun rerun;

    @Test
    void areKeptInOrderAndWhatIsTakenAwayIsRememberedWithoutItsText() {
        KeptDraft draft =
                drafts.save(machine().withAnnexes(List.of(annex("a.txt", "Yksi."), annex("b.txt", "Kaksi."))));
        KeptDraft without = drafts.save(draft.withoutAnnex(0, "Väärä tiedosto", null, NOW));
        KeptDraft read = drafts.findById(without.id()).orElseThrow();

        assertThat(read.annexes()).extracting(Annex::name).containsExactly("a.txt", "b.txt");
        assertThat(read.annexes().get(0).bodyText()).isEmpty();
        assertThat(read.annexes().get(0).removalReason()).isEqualTo("Väärä tiedosto");
        assertThat(read.draft().annexes()).containsExactly(new Draft.Document("b.txt", "Kaksi."));
        assertThat(read.revised(UUID.randomUUID(), NOW, null).draft().annexes()).hasSize(1);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> drafts.save(draft.named("Toinen")))
                .as("somebody else has changed it meanwhile")
                .isInstanceOf(OptimisticLockingFailureException.class);
        drafts.deleteById(draft.id());
        assertThat(drafts.findById(draft.id())).isEmpty();
    }

    @Test
    void standWithTheirHashesInWhatIsSigned() {
        KeptDraft draft = drafts.save(machine()
                .withAnnexes(List.of(
                        annex("kone.txt", "Koneella hoidetaan samat pihat kuin ennen."),
                        annex("vanha.txt", "Vanha."))));
        draft = drafts.save(draft.withoutAnnex(1, "Vanhentunut", null, NOW));
        answer(draft, "S-01", Answer.of("PROCURE_GOODS"));
        answer(draft, "S-02", Answer.of("KADUT"));
        answer(draft, "S-03", Answer.of("no"));
        answer(draft, "S-12", Answer.of("Lakaisukone korvaa samanlaisen koneen, eikä pihojen hoito muutu."));
        answer(draft, "S-14", Answer.signed("Kunnossapitopäällikkö", "2026-11-20"));
        assertThat(signing.sign(preparations.of(draft), AINO)).isEmpty();
        StoredAssessment signed =
                stored.find(signOffs.of(draft.id()).get(0).assessment()).orElseThrow();

        assertThat(signed.annexes()).containsExactly(Map.entry("kone.txt", HASH));
        assertThat(signed.input()).contains(ResultJson.sha256("Koneella hoidetaan samat pihat kuin ennen."));
        assertThat(rerun.asItWas(signed, drafts.findById(draft.id()).orElseThrow()))
                .isEqualTo(signed.result());
        assertThat(preparations.closed(draft)).isTrue();
    }

    @Test
    void anItemOfAnAgendaIsTakenUpOnce() {
        KeptDraft agenda = drafts.save(machine());
        KeptDraft item = drafts.save(machine());
        KeptDraft again = drafts.save(machine());

        assertThat(taken.add(agenda.id(), 2, item.id())).isTrue();
        assertThat(taken.add(agenda.id(), 2, again.id())).isFalse();
        assertThat(taken.of(agenda.id())).containsExactly(Map.entry(2, item.id()));
        drafts.deleteById(item.id());
        assertThat(taken.of(agenda.id())).isEmpty();
    }

    private void answer(KeptDraft draft, String question, Answer answer) {
        keeper.keep(draft.id(), question, answer, 0, Origin.GIVEN, AINO);
    }

    private static Annex annex(String name, String text) {
        return Annex.of(new Draft(name, text), HASH, null, NOW);
    }

    private static KeptDraft machine() {
        return new KeptDraft(
                UUID.randomUUID(),
                0,
                "Lakaisukoneen hankinta",
                "§ 16 Lakaisukoneen hankinta. Tekninen lautakunta hankkii katujen hoitoon lakaisukoneen, joka korvaa vuoden"
                        + " 2010 koneen. Hinta on 98 000 euroa.",
                "kunta",
                null,
                false,
                NOW,
                null,
                null,
                null);
    }
}
