package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.preparation.AnswerKeeper;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.Origin;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Rerun;
import fi.lapsivaaka.preparation.SignOffs;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.preparation.StoredAssessment;
import fi.lapsivaaka.preparation.StoredAssessments;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.workshop.GateItem.Kind;
import fi.lapsivaaka.workshop.MatterEffect.AskedOtherwise;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Forms are published, kept and rolled back together with the rules that read their answers. On a database of its own: other
 * tests publish rules for days to come, after which nothing could come in force today.
 */
@SpringBootTest(properties = "spring.application.name=forms")
@PostgresTest
class FormVersionsIT {

    private static final RuleKind KIND = RuleKind.CHILD_IMPACT;
    private static final String SHORT = "assessment-forms/short.yaml";
    private static final String FULL = "assessment-forms/full.yaml";
    private static final String OWN = "LX01-01";
    private static final Author AINO = new Author("00000000-0000-0000-0000-000000000001", "Aino, suunnittelija");
    private static final Author VAINO = new Author("00000000-0000-0000-0000-000000000002", "Väinö, johtaja");

    @Autowired
    private DraftOpener opener;

    @Autowired
    private RuleDrafts drafts;

    @Autowired
    private DraftFiles files;

    @Autowired
    private EntryEditor entries;

    @Autowired
    private Rivals rivals;

    @Autowired
    private Rebaser rebaser;

    @Autowired
    private Gate gate;

    @Autowired
    private Effects effects;

    @Autowired
    private EffectRunner runner;

    @Autowired
    private RulePublisher publisher;

    @Autowired
    private RuleVersions versions;

    @Autowired
    private VersionKeeper keeper;

    @Autowired
    private RulesInUse rules;

    @Autowired
    private Preparations preparations;

    @Autowired
    private AnswerKeeper answers;

    @Autowired
    private Signing signing;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private StoredAssessments stored;

    @Autowired
    private Rerun rerun;

    @Autowired
    private KeptDrafts proposals;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PracticePeople people;

    @Autowired
    private Clock clock;

    private UUID expert;
    private UUID approver;
    private Organisation own;
    private Organisation other;

    @BeforeEach
    void settle() {
        expert = people.find("expert").orElseThrow().id();
        approver = people.find("approver").orElseThrow().id();
        own = organisations.findByCode("X01").orElseThrow();
        other = organisations.findByCode("233").orElseThrow();
    }

    private static String question(String id, String type) {
        return """
                      - id: %s
                        type: %s
                        text: {fi: "Kuka vastaa tästä?", sv: "Vem svarar för detta?", en: "Who is in charge of this?"}
                        help: {fi: "Nimi tai tehtävä.", sv: "Namn eller uppgift.", en: "A name or a title."}
                        example: {fi: "Rehtori.", sv: "Rektorn.", en: "The head teacher."}
                        provisions: [policy]

                """.formatted(id, type);
    }

    private void write(UUID draft, String file, String entry, String text) {
        entries.save(draft, drafts.find(draft).orElseThrow().revision(), file, entry, text, expert);
    }

    private String entry(UUID draft, String file, String name) {
        RuleDraft now = drafts.find(draft).orElseThrow();
        return entries.sheet(now, now.revision(), file)
                .orElseThrow()
                .entry(name)
                .orElseThrow()
                .text();
    }

    private Set<Kind> missing(UUID draft) {
        return gate.items(drafts.find(draft).orElseThrow()).stream()
                .filter(item -> !item.met())
                .map(GateItem::kind)
                .collect(Collectors.toSet());
    }

    private MatterEffect effect(UUID draft) {
        UUID run = runner.begin(drafts.find(draft).orElseThrow(), null, expert);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> effects.find(run).orElseThrow().state() != Effect.State.RUNNING);
        MatterEffect found = effects.find(run).orElseThrow().matters();
        assertThat(found).isNotNull();
        return found;
    }

    private RuleVersion publish(UUID draft, String why) {
        publisher.describe(draft, why, null, OpenAssessments.OFFERED);
        assertThat(missing(draft)).isEmpty();
        assertThat(publisher.submit(draft, expert)).isEmpty();
        assertThat(publisher.publish(draft, approver)).isEmpty();
        keeper.follow();
        return versions.find(drafts.find(draft).orElseThrow().versionId()).orElseThrow();
    }

    private KeptDraft matter(Organisation organisation) {
        return proposals.save(new KeptDraft(
                UUID.randomUUID(),
                0,
                "Traktorin hankinta",
                "Tekninen lautakunta hankkii traktorin.",
                "kunta",
                organisation.id(),
                true,
                clock.instant(),
                organisation.id(),
                null,
                null,
                List.of()));
    }

    private void answer(KeptDraft draft, String question, Answer answer) {
        answers.keep(draft.id(), question, answer, 0, Origin.GIVEN, AINO);
    }

    private KeptDraft answered(Organisation organisation) {
        KeptDraft draft = matter(organisation);
        answer(draft, "S-01", Answer.of("PROCURE_GOODS"));
        answer(draft, "S-02", Answer.of("KADUT"));
        answer(draft, "S-03", Answer.of("no"));
        answer(draft, "S-14", Answer.signed("Kunnossapitopäällikkö", "2026-11-20"));
        answer(draft, "S-12", Answer.of("Traktori korvaa samanlaisen koneen, eikä teiden hoito koulureiteillä muutu."));
        return draft;
    }

    private boolean asks(KeptDraft draft, String question) {
        return preparations.forms(draft).question(question).isPresent();
    }

    @Test
    void aNewQuestionIsAskedInNewMattersSignedOnesStayAndTheWayBackTakesNothingAway() {
        KeptDraft signed = answered(other);
        assertThat(signing.sign(preparations.of(signed), AINO)).isEmpty();
        assertThat(signing.countersign(signed, VAINO)).isEmpty();
        StoredAssessment record =
                stored.find(signOffs.of(signed.id()).get(0).assessment()).orElseThrow();
        KeptDraft open = matter(other);
        RuleVersion first = versions.inForce(KIND, clock.instant()).orElseThrow();
        assertThat(versions.files(first.sha256())).containsKey(SHORT);

        UUID draft = opener.open(KIND, "Uusi kysymys", expert);
        write(draft, SHORT, "steps/proposal/L-17", question("L-17", "user"));
        MatterEffect seen = effect(draft);
        assertThat(seen.questions())
                .extracting(AskedOtherwise::question, AskedOtherwise::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("L-17", "added"));
        RuleVersion second = publish(draft, "Vastuuhenkilö puuttui");

        KeptDraft later = matter(other);
        assertThat(asks(later, "L-17")).isTrue();
        assertThat(asks(open, "L-17")).isFalse();
        assertThat(rerun.asItWas(record, signed)).isEqualTo(record.result());
        assertThat(signing.takeNewRules(open, new Author(expert.toString(), "Asiantuntija")))
                .isTrue();
        assertThat(asks(open, "L-17")).isTrue();
        answer(later, "S-08", Answer.of("worse"));
        answer(later, "L-17", Answer.of("Rehtori"));
        assertThat(preparations.of(later).unasked()).isEmpty();

        UUID back = opener.back(first, "Takaisin", expert);
        assertThat(effect(back).questions())
                .extracting(AskedOtherwise::question, AskedOtherwise::kind, AskedOtherwise::unfitting)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("L-17", "removed", 1L));
        RuleVersion restored = publish(back, "Kysymys oli turha");
        assertThat(restored.sha256()).isEqualTo(first.sha256());
        assertThat(versions.files(second.sha256())).containsKey(SHORT);
        assertThat(asks(matter(other), "L-17")).isFalse();
        assertThat(asks(later, "L-17")).isTrue();
        assertThat(signing.takeNewRules(later, new Author(expert.toString(), "Asiantuntija")))
                .isTrue();
        assertThat(preparations.of(later).unasked()).containsOnlyKeys("L-17");

        UUID again = opener.open(KIND, "Sama tunnus, toinen kysymys", expert);
        write(again, SHORT, "steps/proposal/L-17", question("L-17", "date"));
        assertThat(gate.items(drafts.find(again).orElseThrow()).stream()
                        .filter(item -> item.kind() == Kind.ANALYSIS)
                        .flatMap(item -> item.observations().stream())
                        .map(one -> one.problem()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("L-17");
                    assertThat(problem.what()).isEqualTo("L-17 was of type user in version " + second.label());
                });
    }

    @Test
    void anOrganisationAsksItsOwnQuestionAndKeepsItWhenTheNationalFormChanges() {
        RuleVersion first = versions.inForce(KIND, clock.instant()).orElseThrow();
        UUID draft = opener.open(KIND, own.id(), "Oma kysymys", expert);
        write(draft, SHORT, "steps/proposal/" + OWN, question(OWN, "text"));
        assertThatThrownBy(() ->
                        write(draft, SHORT, "L-01", entry(draft, SHORT, "L-01").replace("type: text", "type: date")))
                .isInstanceOf(SchemaClosed.class);
        effect(draft);
        RuleVersion local = publish(draft, "Kysytään myös vastuusta");

        KeptDraft ours = matter(own);
        assertThat(rules.of(ours).rules().ruleSet().version()).isEqualTo(local.label());
        assertThat(asks(ours, OWN)).isTrue();
        assertThat(asks(matter(other), OWN)).isFalse();

        UUID national = opener.open(KIND, "Uusi sanamuoto", expert);
        write(
                national,
                SHORT,
                "L-01",
                entry(national, SHORT, "L-01")
                        .replace("Mitä ehdotetaan ja mistä alkaen?", "Mitä ehdotetaan, milloin?"));
        effect(national);
        RuleVersion second = publish(national, "Selvempi kysymys");
        UUID onto = opener.open(KIND, own.id(), "Uusi pohja", expert);
        rebaser.takeOver(onto, expert);

        assertThat(rivals.open(onto)).isEmpty();
        assertThat(entry(onto, SHORT, "L-01")).contains("Mitä ehdotetaan, milloin?");
        assertThat(entry(onto, SHORT, OWN)).contains("Kuka vastaa tästä?");
        assertThat(ThreeWay.compare(
                        versions.files(first.sha256()),
                        versions.files(second.sha256()),
                        versions.files(local.sha256()),
                        files.of(drafts.find(onto).orElseThrow())))
                .extracting(ThreeWayRow::entry, ThreeWayRow::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(OWN, ThreeWayRow.Kind.OURS),
                        org.assertj.core.groups.Tuple.tuple("L-01", ThreeWayRow.Kind.THEIRS));
        UUID without = opener.giveUp(KIND, own.id(), "Paluu", expert);
        effect(without);
        publish(without, "Omaa kysymystä ei tarvita");
        assertThat(asks(matter(own), OWN)).isFalse();
        UUID back = opener.back(first, "Ennalleen", expert);
        effect(back);
        publish(back, "Vanha kysymys palaa");
    }

    @Test
    void aVersionOfBeforeGetsTheFormsOfTheProductWhenItIsEdited() {
        RuleVersion national = versions.inForce(KIND, clock.instant()).orElseThrow();
        SortedMap<String, byte[]> bare = versions.files(national.sha256());
        bare.keySet().removeIf(path -> path.startsWith("assessment-forms/"));
        RuleVersion old = versions.add(
                new RuleVersion(
                        UUID.randomUUID(),
                        KIND,
                        0,
                        RuleSet.sha256(bare),
                        national.label() + "-X01.0",
                        false,
                        "Ennen lomakkeita",
                        clock.instant(),
                        OpenAssessments.STAY,
                        national.id(),
                        approver,
                        clock.instant(),
                        own.id(),
                        national.id(),
                        false),
                bare);
        KeptDraft matter = matter(own);
        assertThat(rules.of(matter).rules().ruleSet().sha256()).isEqualTo(old.sha256());
        assertThat(preparations.forms(matter)).isSameAs(Forms.shipped());

        UUID draft = opener.open(KIND, own.id(), "Lomakkeet mukaan", expert);

        assertThat(files.of(drafts.find(draft).orElseThrow()))
                .containsEntry(SHORT, RuleSource.shipped("child-impact").files().get(SHORT));
        UUID without = opener.giveUp(KIND, own.id(), "Paluu", expert);
        effect(without);
        publish(without, "Takaisin kansallisiin");
    }

    @Test
    void twoPeopleChangeDifferentQuestionsOfOneFormAndAFolderWithoutFormsKeepsThem() {
        UUID draft = opener.open(KIND, "Kaksi kirjoittajaa", expert);
        int seen = drafts.find(draft).orElseThrow().revision();
        UUID colleague = people.find("preparer").orElseThrow().id();
        String one = entry(draft, SHORT, "L-01");
        String two = entry(draft, SHORT, "L-02");

        Saved mine =
                entries.save(draft, seen, SHORT, "L-01", one.replace("max-length: 1200", "max-length: 900"), expert);
        Saved theirs = entries.save(draft, seen, SHORT, "L-02", two.replace("max-rows: 5", "max-rows: 4"), colleague);
        Saved both =
                entries.save(draft, seen, SHORT, "L-01", one.replace("max-length: 1200", "max-length: 800"), colleague);

        assertThat(mine.rivals()).isEmpty();
        assertThat(theirs.rivals()).isEmpty();
        assertThat(both.rivals()).containsExactly("L-01");
        assertThat(entry(draft, SHORT, "L-01")).contains("max-length: 900");
        assertThat(entry(draft, SHORT, "L-02")).contains("max-rows: 4");

        SortedMap<String, byte[]> folder =
                new TreeMap<>(files.of(drafts.find(draft).orElseThrow()));
        folder.keySet().removeIf(path -> path.startsWith("assessment-forms/"));
        UUID taken = opener.take(folder, null, "Pelkät säännöt", expert);
        assertThat(files.of(drafts.find(taken).orElseThrow())).containsKey(SHORT);

        Map<String, byte[]> hostile = new TreeMap<>(files.of(drafts.find(taken).orElseThrow()));
        hostile.put(SHORT, "form: &a short\nsteps: *a\n".getBytes(StandardCharsets.UTF_8));
        hostile.put(FULL, "!!javax.script.ScriptEngineManager []".getBytes(StandardCharsets.UTF_8));
        files.save(
                taken,
                DraftRevision.Deed.FOLDER_IMPORTED,
                "child-impact",
                hostile.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, file -> Optional.of(file.getValue()))),
                expert);
        assertThat(missing(taken)).contains(Kind.PROFILE);
        assertThat(gate.items(drafts.find(taken).orElseThrow()).stream()
                        .filter(item -> item.kind() == Kind.PROFILE)
                        .flatMap(item -> item.observations().stream())
                        .map(found -> found.problem().file()))
                .contains(SHORT, FULL);
    }
}
