package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.lapsivaaka.assessment.DraftRules;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.browser.OwnServiceTest;
import fi.lapsivaaka.childbudget.RulesInForce;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.ZippedRules;
import fi.lapsivaaka.workshop.GateItem.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The workshop on a real database: writing together, the gate, publication, the day, the way back. */
@OwnServiceTest
class WorkshopIT {

    private static final String SERVICES = "services.drl.csv";

    @Autowired
    private DraftOpener opener;

    @Autowired
    private RuleDrafts drafts;

    @Autowired
    private DraftFiles files;

    @Autowired
    private TableEditor tables;

    @Autowired
    private EntryEditor entries;

    @Autowired
    private Rivals rivals;

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
    private OpenMatters matters;

    @Autowired
    private RulesInForce classification;

    @Autowired
    private RulesInUse assessment;

    @Autowired
    private KeptDrafts proposals;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PracticePeople people;

    @Autowired
    private JdbcClient client;

    @Autowired
    private Clock clock;

    private UUID expert;
    private UUID colleague;
    private UUID approver;

    @BeforeEach
    void people() {
        expert = people.find("expert").orElseThrow().id();
        colleague = people.find("preparer").orElseThrow().id();
        approver = people.find("approver").orElseThrow().id();
    }

    private String cell(UUID draft, String row, String column) {
        RuleDraft now = drafts.find(draft).orElseThrow();
        return tables.sheet(now, now.revision(), SERVICES)
                .orElseThrow()
                .row(row)
                .orElseThrow()
                .cell(column);
    }

    private Saved write(UUID draft, int basedOn, String row, String column, String text, UUID author) {
        return tables.save(draft, basedOn, SERVICES, Map.of(row, Map.of(column, text)), author);
    }

    private Set<Kind> missing(UUID draft) {
        return gate.items(drafts.find(draft).orElseThrow()).stream()
                .filter(item -> !item.met())
                .map(GateItem::kind)
                .collect(Collectors.toSet());
    }

    /** Runs a draft over Kauhava's accounts, or over all matters, and waits for what comes of it. */
    private Effect effect(UUID draft) {
        RuleDraft now = drafts.find(draft).orElseThrow();
        Selection kauhava = now.kind() == RuleKind.CHILD_IMPACT
                ? null
                : new Selection(organisations.findByCode("233").orElseThrow().id(), 2024, Phase.ACTUAL, Map.of());
        UUID run = runner.begin(now, kauhava, expert);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> effects.find(run).orElseThrow().state() == Effect.State.DONE);
        return effects.find(run).orElseThrow();
    }

    private RuleVersion published(UUID draft) {
        assertThat(missing(draft)).isEmpty();
        assertThat(publisher.submit(draft, expert)).isEmpty();
        assertThat(publisher.publish(draft, approver)).isEmpty();
        RuleDraft done = drafts.find(draft).orElseThrow();
        assertThat(done.state()).isEqualTo(RuleDraft.State.PUBLISHED);
        return versions.find(done.versionId()).orElseThrow();
    }

    @Test
    void whatTwoPeopleWriteInDifferentCellsIsPutTogetherAndInTheSameCellBothTextsAreKept() {
        UUID draft = opener.open(RuleKind.SERVICE_CLASSIFICATION, "Kaksi kirjoittajaa", expert);
        int seen = drafts.find(draft).orElseThrow().revision();

        write(draft, seen, "R067", "level", "yellow", expert);
        Saved other = write(draft, seen, "R067", "share", "55", colleague);
        Saved same = write(draft, seen, "R067", "level", "red", colleague);

        assertThat(other.rivals()).isEmpty();
        assertThat(cell(draft, "R067", "level")).isEqualTo("yellow");
        assertThat(cell(draft, "R067", "share")).isEqualTo("55");
        assertThat(same.rivals()).containsExactly("R067, level");
        assertThat(missing(draft)).contains(Kind.RIVALS);
        Rival rival = rivals.open(draft).get(0);
        assertThat(List.of(rival.kept(), rival.rival())).containsExactly("yellow", "red");

        tables.choose(draft, rival.id(), true, expert);

        assertThat(cell(draft, "R067", "level")).isEqualTo("red");
        assertThat(rivals.open(draft)).isEmpty();
        files.undo(draft, expert);
        files.undo(draft, expert);
        assertThat(cell(draft, "R067", "share")).isNotEqualTo("55");
        assertThat(cell(draft, "R067", "level")).isEqualTo("yellow");

        Saved entry = entries.save(draft, seen, "texts.yaml", "R067", "R067:\n  title: a\n", expert);
        Saved beside = entries.save(draft, seen, "texts.yaml", "R067", "R067:\n  title: b\n", colleague);
        assertThat(entry.rivals()).isEmpty();
        assertThat(beside.rivals()).containsExactly("R067");
    }

    @Test
    void theGateStopsWhatIsWrongUntilItIsMendedAndAnEditMakesTheEffectStale() {
        UUID draft = opener.open(RuleKind.SERVICE_CLASSIFICATION, "Portti", expert);
        assertThat(missing(draft)).containsExactlyInAnyOrder(Kind.CHANGED, Kind.REASON, Kind.EFFECT);

        String copy = tables.duplicate(draft, SERVICES, "R067", expert);
        assertThat(missing(draft)).contains(Kind.ANALYSIS, Kind.CASES, Kind.LANGUAGES);
        assertThat(publisher.submit(draft, expert)).contains(RulePublisher.Refusal.NOT_READY);

        tables.delete(draft, SERVICES, copy, expert);
        int now = drafts.find(draft).orElseThrow().revision();
        write(draft, now, "R067", "level", "purple", expert);
        assertThat(gate.items(drafts.find(draft).orElseThrow()).stream()
                        .filter(item -> item.kind() == Kind.ANALYSIS)
                        .flatMap(item -> item.observations().stream())
                        .map(one -> one.problem()))
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(SERVICES);
                    assertThat(problem.column()).isEqualTo(17);
                    assertThat(problem.what()).contains("purple");
                });
        write(draft, now + 1, "R067", "level", "yellow", expert);
        publisher.describe(draft, "Kokeillaan", null, OpenAssessments.STAY);
        effect(draft);
        assertThat(missing(draft)).isEmpty();
        write(draft, now + 2, "R067", "level", "red", expert);
        assertThat(missing(draft)).containsExactly(Kind.EFFECT);
    }

    @Test
    void aRunThatTheEndOfTheServiceBrokeOffHasFailedAtTheNextStart() {
        RuleDraft draft = drafts.find(opener.open(RuleKind.CHILD_IMPACT, "Katkennut", expert))
                .orElseThrow();
        String sha256 = "0".repeat(64);
        UUID run = effects.begin(draft.id(), sha256, sha256, null, null, "", expert);

        runner.run(new DefaultApplicationArguments());

        assertThat(effects.find(run).orElseThrow().state()).isEqualTo(Effect.State.FAILED);
    }

    @Test
    void rulesOutsideTheSafeProfileStopAtTheGateAndAreNeverRun() {
        UUID draft = opener.open(RuleKind.CHILD_IMPACT, "Vihamielinen", expert);
        int seen = drafts.find(draft).orElseThrow().revision();
        String hostile = """
                rule "R-999" @flag("F_X") @severity("NOTE") @provision("policy") @mark("P")
                when
                    Proposal( $id : id ) eval( java.lang.Runtime.getRuntime().exec("id") != null )
                then
                    System.exit(0);
                end
                """;

        entries.save(draft, seen, "school.drl", "R-999", hostile, expert);

        assertThat(missing(draft)).contains(Kind.PROFILE);
        UUID run = runner.begin(drafts.find(draft).orElseThrow(), null, expert);
        await().until(() -> effects.find(run).orElseThrow().state() != Effect.State.RUNNING);
        assertThat(effects.find(run).orElseThrow().state()).isEqualTo(Effect.State.FAILED);
        assertThat(publisher.submit(draft, expert)).contains(RulePublisher.Refusal.NOT_READY);
    }

    @Test
    void eurosMoveAnotherPersonPublishesAndTheWayBackIsANewVersionWithTheOldContent() {
        String before = classification.now().ruleSetSha256();
        UUID draft = opener.open(RuleKind.SERVICE_CLASSIFICATION, "Kirjaston taso", expert);
        String old = cell(draft, "R067", "level");
        String other = old.equals("yellow") ? "red" : "yellow";
        write(draft, drafts.find(draft).orElseThrow().revision(), "R067", "level", other, expert);
        publisher.describe(draft, "Kirjasto on yhteinen palvelu", null, OpenAssessments.STAY);

        BudgetEffect moved = effect(draft).budget();

        assertThat(moved).isNotNull();
        assertThat(moved.movedKeys()).isPositive();
        assertThat(moved.lines()).allSatisfy(line -> {
            assertThat(line.ruleAfter()).isEqualTo("R067");
            assertThat(List.of(line.levelBefore(), line.levelAfter())).containsExactly(old, other);
        });
        assertThat(moved.lines().stream().mapToLong(BudgetEffect.Line::cents).sum())
                .isEqualTo(moved.movedCents());
        assertThat(moved.sums().stream()
                        .filter(sum -> sum.dimension().equals("level"))
                        .mapToLong(sum -> sum.afterCents() - sum.beforeCents())
                        .sum())
                .isZero();

        assertThat(publisher.publish(draft, approver)).contains(RulePublisher.Refusal.OUT_OF_TURN);
        assertThat(publisher.submit(draft, expert)).isEmpty();
        assertThatThrownBy(() -> write(draft, 1, "R067", "level", "red", expert))
                .isInstanceOf(DraftClosed.class);
        assertThat(publisher.publish(draft, expert)).contains(RulePublisher.Refusal.OWN_DRAFT);
        assertThat(publisher.publish(draft, approver)).isEmpty();
        RuleVersion version =
                versions.find(drafts.find(draft).orElseThrow().versionId()).orElseThrow();
        assertThat(version.publishedBy()).isEqualTo(approver);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> classification.now().ruleSetSha256().equals(version.sha256()));
        assertThatThrownBy(
                        () -> client.sql("update rule_version set reason = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> client.sql("delete from rule_set_archive").update())
                .isInstanceOf(DataAccessException.class);

        RuleVersion earlier = versions.find(version.baseId()).orElseThrow();
        UUID back = opener.back(earlier, "Takaisin", expert);
        publisher.describe(back, "Muutos oli virhe", null, OpenAssessments.STAY);
        effect(back);
        RuleVersion restored = published(back);

        assertThat(restored.sha256()).isEqualTo(earlier.sha256()).isEqualTo(before);
        assertThat(restored.number()).isGreaterThan(version.number());
        await().atMost(Duration.ofMinutes(2))
                .until(() -> classification.now().ruleSetSha256().equals(before));
        assertThat(RuleSet.sha256(
                        ZippedRules.unzip(ZippedRules.zip("service-classification", versions.files(version.sha256())))))
                .isEqualTo(version.sha256());
    }

    @Test
    void aVersionWaitsForItsDayAndOpenMattersKeepTheirRulesUntilTheyAreMoved() {
        Instant begun = clock.instant();
        KeptDraft matter = proposals.save(new KeptDraft(
                UUID.randomUUID(),
                0,
                "Koulun lakkauttaminen",
                "Koulu lakkautetaan.",
                "kunta",
                null,
                true,
                begun,
                null,
                null,
                null));
        RuleVersion first =
                versions.inForce(RuleKind.CHILD_IMPACT, clock.instant()).orElseThrow();
        UUID draft = opener.open(RuleKind.CHILD_IMPACT, "Raja", expert);
        RuleDraft opened = drafts.find(draft).orElseThrow();
        String text = new String(files.of(opened).getOrDefault("CHANGES.md", new byte[0]), StandardCharsets.UTF_8);
        entries.save(draft, opened.revision(), "CHANGES.md", "CHANGES.md", text + "\nRaja.\n", expert);
        LocalDate day = LocalDate.now(clock).plusDays(40);
        publisher.describe(draft, "Raja muuttuu", day, OpenAssessments.REQUIRED);
        effect(draft);
        RuleVersion later = published(draft);

        assertThat(versions.inForce(RuleKind.CHILD_IMPACT, clock.instant())).contains(first);
        assertThat(versions.inForce(RuleKind.CHILD_IMPACT, clock.instant().plus(Duration.ofDays(41))))
                .contains(later);
        assertThat(matters.standing(matter)).isEqualTo(DraftRules.Standing.IN_FORCE);

        UUID sooner = opener.open(RuleKind.CHILD_IMPACT, "Liian aikaisin", expert);
        assertThat(missing(sooner)).contains(Kind.DAY);

        client.sql("""
                        insert into rule_version (id, rule_set_id, number, sha256, label, origin, reason, in_force_at,
                            open_assessment, base_id, published_by, published_at)
                        select gen_random_uuid(), rule_set_id, number + 1, sha256, label, origin, reason, now(),
                            open_assessment, base_id, published_by, now() from rule_version where id = :later
                        """).param("later", later.id()).update(); // another instance published it for today

        await().atMost(Duration.ofMinutes(1))
                .until(() -> assessment.ruleSet().sha256().equals(later.sha256()));
        assertThat(matters.standing(matter)).isEqualTo(DraftRules.Standing.REQUIRED);
        assertThat(assessment.of(matter).rules().ruleSet().sha256()).isEqualTo(first.sha256());
        matters.move(matter, colleague);
        assertThat(matters.standing(matter)).isEqualTo(DraftRules.Standing.IN_FORCE);
        assertThat(assessment.of(matter).rules().ruleSet().sha256()).isEqualTo(later.sha256());
    }
}
