package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.DraftRules;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.OwnServiceTest;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.RulesInForce;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.Memberships;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.people.Role;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.ruleset.LocalRules;
import fi.lapsivaaka.ruleset.LocalVersion;
import fi.lapsivaaka.ruleset.RuleSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The practice municipality gets rules of its own: its euros move and nobody else's do; a new national version comes, is laid
 * beside, taken over, and given up again.
 */
@OwnServiceTest
class OverlayIT {

    private static final RuleKind EUROS = RuleKind.SERVICE_CLASSIFICATION;
    private static final String SERVICES = "services.drl.csv";
    private static final String LIBRARY = "R067";
    private static final String SPORTS = "R070";
    private static final String YOUTH = "R065";

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
    private RuleSwitch ruleSwitch;

    @Autowired
    private Rebaser rebaser;

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
    private ApplyingVersions applying;

    @Autowired
    private LocalRules locals;

    @Autowired
    private VersionKeeper keeper;

    @Autowired
    private RulesInForce classification;

    @Autowired
    private RulesInUse assessment;

    @Autowired
    private KeptDraftChecker checker;

    @Autowired
    private OpenMatters matters;

    @Autowired
    private KeptDrafts proposals;

    @Autowired
    private ChildBudgets budgets;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PracticePeople people;

    @Autowired
    private Memberships memberships;

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

    private ChildBudgetTable table(Organisation organisation) {
        int year = budgets.years(organisation.id()).stream()
                .filter(one -> one.phases().contains(Phase.ACTUAL))
                .map(BudgetYear::year)
                .findFirst()
                .orElseThrow();
        return budgets.table(organisation.id(), year, Phase.ACTUAL).orElseThrow();
    }

    private void write(UUID draft, String row, String column, String text) {
        int now = drafts.find(draft).orElseThrow().revision();
        tables.save(draft, now, SERVICES, Map.of(row, Map.of(column, text)), expert);
    }

    private String cell(UUID draft, String row, String column) {
        RuleDraft now = drafts.find(draft).orElseThrow();
        return tables.sheet(now, now.revision(), SERVICES)
                .orElseThrow()
                .row(row)
                .orElseThrow()
                .cell(column);
    }

    private void entry(UUID draft, String file, String name, String text) {
        entries.save(draft, drafts.find(draft).orElseThrow().revision(), file, name, text, expert);
    }

    private String content(UUID draft, String file, String name) {
        RuleDraft now = drafts.find(draft).orElseThrow();
        return entries.sheet(now, now.revision(), file)
                .orElseThrow()
                .entry(name)
                .orElseThrow()
                .text();
    }

    private BudgetEffect effect(UUID draft, Organisation over) {
        Selection selection = new Selection(over.id(), table(over).provenance().year(), Phase.ACTUAL, Map.of());
        UUID run = runner.begin(drafts.find(draft).orElseThrow(), selection, expert);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> effects.find(run).orElseThrow().state() != Effect.State.RUNNING);
        BudgetEffect found = effects.find(run).orElseThrow().budget();
        assertThat(found).isNotNull();
        return found;
    }

    private RuleVersion publish(UUID draft, String why) {
        publisher.describe(draft, why, null, OpenAssessments.STAY);
        assertThat(gate.items(drafts.find(draft).orElseThrow()).stream().filter(item -> !item.met()))
                .isEmpty();
        assertThat(publisher.submit(draft, expert)).isEmpty();
        assertThat(publisher.publish(draft, approver)).isEmpty();
        RuleVersion version =
                versions.find(drafts.find(draft).orElseThrow().versionId()).orElseThrow();
        keeper.follow();
        return version;
    }

    /** A row before the library's, for some of its accounts, with its texts and cases. */
    private String added(UUID draft) {
        String id = tables.duplicate(draft, SERVICES, LIBRARY, expert);
        tables.move(draft, SERVICES, id, -1, expert);
        write(draft, id, "account >=", "4300");
        write(draft, id, "account <=", "4399");
        entry(draft, "texts.yaml", id, content(draft, "texts.yaml", LIBRARY).replace(LIBRARY + ":", id + ":"));
        entry(draft, "cases/services.yaml", id, """
                - rule: %1$s
                  fires: 'Kirjaston palvelujen ostot'
                  row: {kustannuspaikka: 'Kirjasto', palveluluokka: 3501, tili: 4301, organisaatio: kunta, vuosi: 2024}

                - rule: %1$s
                  silent: 'Toinen tili'
                  row: {kustannuspaikka: 'Kirjasto', palveluluokka: 3501, tili: 4400, organisaatio: kunta, vuosi: 2024}

                """.formatted(id));
        return id;
    }

    @Test
    void onlyItsOwnEurosMoveAndANewBaseIsTakenOverOrReturnedTo(Site site) {
        ChildBudgetTable ownBefore = table(own);
        ChildBudgetTable otherBefore = table(other);
        RuleVersion first = versions.inForce(EUROS, clock.instant()).orElseThrow();

        UUID draft = opener.open(EUROS, own.id(), "Omat rivit", expert);
        String level = cell(draft, LIBRARY, "level");
        String ours = level.equals("yellow") ? "green" : "yellow";
        write(draft, LIBRARY, "level", ours);
        String added = added(draft);
        assertThat(ruleSwitch.disable(draft, SPORTS, expert)).isTrue();
        assertThat(added).isEqualTo("LX01-001");
        BudgetEffect moved = effect(draft, own);
        assertThat(moved.movedCents()).isNotZero();
        RuleVersion local = publish(draft, "Kirjasto on meillä monitoimitalo");

        assertThat(local.label()).isEqualTo(first.label() + "-X01.1");
        assertThat(local.local()).isTrue();
        assertThat(versions.inForce(EUROS, clock.instant())).contains(first);
        assertThat(applying.at(EUROS, own.id(), clock.instant())).contains(local);
        assertThat(applying.at(EUROS, other.id(), clock.instant())).contains(first);
        ChildBudgetTable ownLocal = table(own);
        assertThat(ownLocal.total().total()).isEqualTo(ownBefore.total().total());
        assertThat(ownLocal.total().byLevel()).isNotEqualTo(ownBefore.total().byLevel());
        assertThat(ownLocal.total().child().minus(ownBefore.total().child()).cents())
                .isEqualTo(moved.childAfterCents() - moved.childBeforeCents());
        assertThat(ownLocal.provenance().method().ruleSetVersion()).isEqualTo(local.label());
        assertThat(table(other)).isEqualTo(otherBefore);
        LocalVersion told = locals.inForce(EUROS.id(), "X01").orElseThrow();
        assertThat(told.changes())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        added, LocalVersion.Deed.ADDED,
                        LIBRARY, LocalVersion.Deed.REPLACED,
                        SPORTS, LocalVersion.Deed.DISABLED));
        assertThat(locals.inForce(EUROS.id(), "233")).isEmpty();
        pagesSaySo(site, local, added);

        UUID national = opener.open(EUROS, "Kansallinen muutos", expert);
        write(national, LIBRARY, "level", "red");
        write(national, SPORTS, "reason", "Seura-avustukset jäsenten mukaan.");
        write(national, YOUTH, "reason", "Nuorisopalvelut kävijöiden mukaan.");
        String nationalCases = "cases/services.yaml";
        entry(
                national,
                nationalCases,
                YOUTH,
                content(national, nationalCases, YOUTH).replace("Nuorisopalvelut", "Nuoriso"));
        effect(national, other);
        RuleVersion second = publish(national, "Kirjaston taso muuttuu");

        assertThat(table(own)).isEqualTo(ownLocal);
        assertThat(table(other).total().byLevel())
                .isNotEqualTo(otherBefore.total().byLevel());
        site.as(Site.EXPERT).inspect("local-rules", "/rules/workshop/local/X01");
        assertThat(site.open(Language.FI, "/rules/workshop/local/X01")
                        .locator("main")
                        .textContent())
                .contains("Uusi kansallinen versio " + second.label() + " on tullut");

        UUID onto = opener.open(EUROS, own.id(), "Uusi pohja", expert);
        rebaser.takeOver(onto, expert);
        Map<String, Rival> open = rivals.open(onto).stream()
                .collect(Collectors.toMap(rival -> rival.entry() + " " + rival.part(), rival -> rival));
        assertThat(open.keySet()).containsExactlyInAnyOrder(LIBRARY + " level", SPORTS + " ");
        assertThat(cell(onto, LIBRARY, "level")).isEqualTo("red");
        assertThat(cell(onto, YOUTH, "reason")).isEqualTo("Nuorisopalvelut kävijöiden mukaan.");
        assertThat(cell(onto, added, "account >=")).isEqualTo("4300");
        assertThat(files.undoable(onto)).isEmpty();
        site.inspect("local-base", "/rules/workshop/drafts/" + onto + "/base");
        assertThat(site.open(Language.SV, "/rules/workshop/drafts/" + onto + "/base")
                        .locator("main")
                        .textContent())
                .contains("konto (är minst): 4300", "nivå")
                .doesNotContain("account >=");
        tables.choose(onto, open.get(LIBRARY + " level").id(), true, expert);
        tables.choose(onto, open.get(SPORTS + " ").id(), true, expert);
        assertThat(cell(onto, LIBRARY, "level")).isEqualTo(ours);
        List<ThreeWayRow> rows = ThreeWay.compare(
                versions.files(first.sha256()),
                versions.files(second.sha256()),
                versions.files(local.sha256()),
                files.of(drafts.find(onto).orElseThrow()));
        assertThat(rows.stream()
                        .filter(row -> row.path().equals(SERVICES))
                        .collect(Collectors.toMap(ThreeWayRow::entry, ThreeWayRow::kind)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LIBRARY, ThreeWayRow.Kind.CONFLICT,
                        SPORTS, ThreeWayRow.Kind.CONFLICT,
                        added, ThreeWayRow.Kind.OURS,
                        YOUTH, ThreeWayRow.Kind.THEIRS));
        assertThat(rows.get(0).parts().get(0)).isEqualTo(new ThreeWayRow.Part("level", level, "red", ours, ours));
        effect(onto, own);
        RuleVersion standing = publish(onto, "Otetaan uusi pohja");

        assertThat(standing.label()).isEqualTo(second.label() + "-X01.1");
        assertThat(standing.standsOnId()).isEqualTo(second.id());
        assertThat(table(own).total().byLevel()).isEqualTo(ownLocal.total().byLevel());

        UUID national2 = opener.giveUp(EUROS, own.id(), "Paluu", expert);
        effect(national2, own);
        RuleVersion given = publish(national2, "Omia sääntöjä ei tarvita");
        assertThat(given.local()).isFalse();
        assertThat(applying.at(EUROS, own.id(), clock.instant())).contains(second);
        assertThat(classification.local()).doesNotContain(own.id());
        assertThat(table(own).provenance().method().ruleSetVersion()).isEqualTo(second.label());

        UUID back = opener.back(first, "Kansallinen ennalleen", expert);
        effect(back, other);
        publish(back, "Muutos oli virhe");
        assertThat(table(own)).isEqualTo(ownBefore);
        assertThat(table(other)).isEqualTo(otherBefore);
    }

    /** Wherever its figures are, and where rules are listed; nothing of it on the pages of others. */
    private void pagesSaySo(Site site, RuleVersion local, String added) {
        String note = "Paikalliset säännöt";
        assertThat(text(site, "/child-budget/X01")).contains(note).contains(local.label());
        assertThat(text(site, "/child-budget/233")).doesNotContain(note);
        assertThat(text(site, "/child-budget")).contains("Paikalliset säännöt " + local.label());
        assertThat(text(site, "/rules")).contains(note).contains(local.label());
        assertThat(text(site, "/rules/service-classification?of=X01&q=" + added))
                .contains("Paikallinen sääntö: lisätty");
        assertThat(text(site, "/rules/service-classification/" + SPORTS + "?of=X01"))
                .contains("on poistanut tämän kansallisen säännön käytöstä");
        assertThat(text(site, "/rules/service-classification?q=" + LIBRARY)).doesNotContain("Paikallinen sääntö");
        site.as(Site.NOBODY).inspect("local-budget", "/child-budget/X01");
    }

    private static String text(Site site, String path) {
        return site.open(Language.FI, path).locator("body").textContent();
    }

    @Test
    void twoExpertsMeetAVersionThatWasPublishedMeanwhileAndConflictsAreChosenAndUndone() {
        UUID colleague = people.find("preparer").orElseThrow().id();
        UUID mine = opener.open(EUROS, other.id(), "Ensin avattu", expert);
        String level = cell(mine, LIBRARY, "level");
        String theirs = level.equals("yellow") ? "red" : "yellow";
        String third = theirs.equals("red") ? "yellow" : "green".equals(level) ? "red" : "green";
        write(mine, LIBRARY, "level", third);
        write(mine, YOUTH, "share", "80");
        UUID sooner = opener.open(EUROS, other.id(), "Ensin julkaistu", expert);
        write(sooner, LIBRARY, "level", theirs);
        ruleSwitch.disable(sooner, SPORTS, expert);
        effect(sooner, other);
        RuleVersion published = publish(sooner, "Ehti ensin");
        assertThat(gate.items(drafts.find(mine).orElseThrow()).stream()
                        .filter(item -> !item.met())
                        .map(GateItem::kind))
                .contains(GateItem.Kind.BASE);

        rebaser.rebase(mine, colleague);

        RuleDraft rebased = drafts.find(mine).orElseThrow();
        assertThat(rebased.baseId()).isEqualTo(published.id());
        assertThat(cell(mine, LIBRARY, "level")).isEqualTo(theirs);
        assertThat(cell(mine, YOUTH, "share")).isEqualTo("80");
        assertThat(tables.sheet(rebased, rebased.revision(), SERVICES)
                        .orElseThrow()
                        .row(SPORTS))
                .isEmpty();
        Rival rival = rivals.open(mine).get(0);
        assertThat(List.of(rival.kept(), rival.rival())).containsExactly(theirs, third);
        assertThat(files.undoable(mine)).as("what was put together stays so").isEmpty();
        tables.choose(mine, rival.id(), true, expert);
        assertThat(cell(mine, LIBRARY, "level")).isEqualTo(third);
        files.undo(mine, expert);
        assertThat(cell(mine, LIBRARY, "level")).isEqualTo(theirs);
        files.undo(mine, expert);
        assertThat(cell(mine, YOUTH, "share")).isEqualTo("80");
        assertThat(files.authors(mine)).contains(expert, colleague);

        UUID back = opener.giveUp(EUROS, other.id(), "Paluu", expert);
        effect(back, other);
        publish(back, "Paluu");
    }

    @Test
    void mattersOfTheOrganisationAreJudgedByItsRulesAndTheBoxBesideTheSignaturesSaysWhatIsNew(Site site) {
        KeptDraft matter = matter(own);
        KeptDraft foreign = matter(other);
        Check before = checker.check(matter);
        String rule = before.findings().stream()
                .map(finding -> finding.ruleId())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        RuleVersion local = add(own, rule, OpenAssessments.REQUIRED);

        assertThat(checker.check(matter).findings())
                .anyMatch(finding -> finding.ruleId().equals(rule));
        assertThat(matters.standing(matter)).isEqualTo(DraftRules.Standing.REQUIRED);
        assertThat(matters.standing(foreign)).isEqualTo(DraftRules.Standing.IN_FORCE);
        var box = site.as(Site.PREPARER)
                .open(Language.FI, "/checks/" + matter.id() + "/assessment")
                .locator("#new-rules");
        assertThat(box.textContent()).contains(local.label()).contains("(" + rule + ")");
        assertThat(box.getAttribute("class")).contains("verdict-block");
        box.locator("button").click();

        await().atMost(Duration.ofSeconds(10)).until(() -> matters.standing(matter) == DraftRules.Standing.IN_FORCE);
        assertThat(checker.check(matter).ruleSet().version()).isEqualTo(local.label());
        assertThat(checker.check(matter).findings())
                .noneMatch(finding -> finding.ruleId().equals(rule));
        assertThat(checker.check(foreign).findings())
                .anyMatch(finding -> finding.ruleId().equals(rule));
        KeptDraft later = matter(own);
        assertThat(assessment.of(later).rules().ruleSet().version()).isEqualTo(local.label());
        var page = site.open(Language.FI, "/checks/" + later.id() + "/assessment");
        assertThat(page.locator("#new-rules").count()).isZero();
        assertThat(page.locator(".local-rules").textContent()).contains(local.label());
        assertThat(site.open(Language.FI, "/checks/" + later.id() + "/council")
                        .locator("main")
                        .textContent())
                .contains("Arvioinnissa on käytetty paikallisia sääntöjä");
        add(own, "", OpenAssessments.STAY);
        assertThat(assessment.now(own.id()).rules().ruleSet().version())
                .isEqualTo(assessment.now().rules().ruleSet().version());
    }

    private KeptDraft matter(Organisation organisation) {
        return proposals.save(new KeptDraft(
                UUID.randomUUID(),
                0,
                "Koulun lakkauttaminen",
                "Sivistyslautakunta päättää lakkauttaa Harjun koulun. Koulussa on 40 oppilasta.",
                "kunta",
                organisation.id(),
                true,
                clock.instant(),
                organisation.id(),
                null,
                null,
                List.of()));
    }

    /** A local version without a rule, from now on; the empty text gives all local rules up. */
    private RuleVersion add(Organisation organisation, String rule, OpenAssessments open) {
        RuleVersion national =
                versions.inForce(RuleKind.CHILD_IMPACT, clock.instant()).orElseThrow();
        String label = rule.isEmpty() ? national.label() : national.label() + "-X01.t";
        SortedMap<String, byte[]> content = new TreeMap<>(versions.files(national.sha256()));
        if (!rule.isEmpty()) {
            UUID draft = opener.open(RuleKind.CHILD_IMPACT, "Pohja", expert);
            assertThat(ruleSwitch.disable(draft, rule, expert)).isTrue();
            content.putAll(files.of(drafts.find(draft).orElseThrow()));
            content.put("manifest.yaml", DraftOpener.labelled(content.get("manifest.yaml"), label));
        }
        return versions.add(
                new RuleVersion(
                        UUID.randomUUID(),
                        RuleKind.CHILD_IMPACT,
                        0,
                        RuleSet.sha256(content),
                        label,
                        false,
                        "Kokeillaan",
                        clock.instant(),
                        open,
                        national.id(),
                        approver,
                        clock.instant(),
                        organisation.id(),
                        national.id(),
                        rule.isEmpty()),
                content);
    }

    @Test
    void nobodyTouchesTheRulesOfAnotherOrganisationOrTheNationalOnes(Site site) {
        UUID local = opener.open(EUROS, own.id(), "Vain Esimerkkilä", expert);
        UUID national = opener.open(EUROS, "Kaikille", expert);
        UUID neighbour = people.find("neighbour").orElseThrow().id();
        memberships.give(neighbour, other.id(), Role.EXPERT, false);
        FormClient stranger = new FormClient(site.address(), "neighbour");
        try {
            for (UUID draft : List.of(local, national)) {
                URI address = at(site, "/drafts/" + draft);
                assertThat(stranger.open(address).statusCode()).isEqualTo(404);
                assertThat(stranger.post(at(site, "/drafts/" + draft + "/undo"), "")
                                .statusCode())
                        .isEqualTo(404);
            }
            assertThat(stranger.open(at(site, "")).body()).doesNotContain("Vain Esimerkkilä", "Kaikille<");
            assertThat(stranger.post(at(site, "/drafts"), "set=service-classification")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(stranger.post(at(site, "/local/X01/drafts"), "set=service-classification")
                            .statusCode())
                    .isEqualTo(404);
            var opened = stranger.post(at(site, "/local/233/drafts"), "set=service-classification&name=Omat");
            assertThat(opened.statusCode()).isEqualTo(200);
            assertThat(opened.body()).contains("Vain Kauhava");
        } finally {
            memberships.take(neighbour, other.id(), Role.EXPERT);
        }
    }

    private static URI at(Site site, String path) {
        return URI.create(site.address() + "/fi/rules/workshop" + path);
    }

    @Test
    void rowsAreWrittenByExpertsAndTheirSchemaByMaintainersOfTheNationalRulesAlone() {
        UUID national = opener.open(EUROS, "Rakenne", expert);
        UUID local = opener.open(EUROS, own.id(), "Oma rakenne", expert);
        String manifest = text(national, "manifest.yaml");
        String changed = manifest.replace("hyvinvointialueen menojen", "alueen menojen");
        assertThat(changed).isNotEqualTo(manifest);

        entry(national, "manifest.yaml", "manifest.yaml", manifest.replaceAll("version: .*", "version: \"9.9\""));
        assertThatThrownBy(() -> entry(national, "manifest.yaml", "manifest.yaml", changed))
                .isInstanceOf(SchemaClosed.class);
        memberships.give(expert, own.id(), Role.MAINTAINER, false);
        try {
            entry(national, "manifest.yaml", "manifest.yaml", changed);
            assertThat(text(national, "manifest.yaml")).isEqualTo(changed);
            assertThatThrownBy(() -> entry(local, "manifest.yaml", "manifest.yaml", changed))
                    .isInstanceOf(SchemaClosed.class);
        } finally {
            memberships.take(expert, own.id(), Role.MAINTAINER);
        }
        write(national, LIBRARY, "share", "55");
        assertThat(cell(national, LIBRARY, "share")).isEqualTo("55");
    }

    private String text(UUID draft, String file) {
        RuleDraft now = drafts.find(draft).orElseThrow();
        return entries.sheet(now, now.revision(), file).orElseThrow().text();
    }
}
