package fi.lapsivaaka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.audit.AuditEntries;
import fi.lapsivaaka.audit.AuditEntry;
import fi.lapsivaaka.audit.AuditQuery;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.childbudget.LedgerLines;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.UncertainLine;
import fi.lapsivaaka.childbudget.UncertainLines;
import fi.lapsivaaka.database.PostgresTest;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.PracticePeople;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do to figures, targets, rules and drafts stands in the trail: who, to what, in which organisation and why. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class DeedsIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @LocalServerPort
    private int port;

    @Autowired
    private AuditEntries entries;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PracticePeople practice;

    @Autowired
    private UncertainLines uncertain;

    @Autowired
    private LedgerLines lines;

    @Test
    void ofTargets() {
        FormClient expert = client("expert");
        post(
                expert,
                "/child-budget/X01/targets",
                Map.ofEntries(
                        Map.entry("measure", "euros"),
                        Map.entry("level", ""),
                        Map.entry("family", ""),
                        Map.entry("service", ""),
                        Map.entry("indicator", ""),
                        Map.entry("baseYear", "2025"),
                        Map.entry("targetYear", "2029"),
                        Map.entry("change", "3"),
                        Map.entry("decision", "Valtuusto § 7"),
                        Map.entry("series", ""),
                        Map.entry("number", "0")));
        AuditEntry set = newest("target-set", "expert", "target");

        post(expert, "/child-budget/X01/targets/" + set.objectId() + "/withdrawal", Map.of("reason", "väärä vuosi"));
        AuditEntry withdrawn = newest("target-withdrawn", "expert", "target");
        assertThat(withdrawn.objectId()).isEqualTo(set.objectId());
        assertThat(withdrawn.reason()).isEqualTo("väärä vuosi");
    }

    @Test
    void ofIndicatorFiles() {
        FormClient expert = client("expert");
        handOver(expert, "/child-budget/X01/indicators/files?source=Testi", "indicator;year;value\nabsences;2019;12\n");
        AuditEntry taken = newest("indicators-taken", "expert", "indicators");

        post(
                expert,
                "/child-budget/X01/indicators/files/" + taken.objectId() + "/withdrawal",
                Map.of("reason", "väärä tiedosto"));
        AuditEntry withdrawn = newest("indicators-withdrawn", "expert", "indicators");
        assertThat(withdrawn.objectId()).isEqualTo(taken.objectId());
        assertThat(withdrawn.reason()).isEqualTo("väärä tiedosto");
    }

    @Test
    void ofSuccessionsOneByOneAndAsATable() {
        FormClient expert = client("expert");
        post(
                expert,
                "/imports/successions",
                Map.of(
                        "organisation",
                        "X01",
                        "kind",
                        "cost-centre",
                        "from",
                        "deeds-1",
                        "to",
                        "deeds-2",
                        "day",
                        "1.1.2031",
                        "share",
                        "",
                        "ground",
                        "testi"));
        AuditEntry added = newest("succession-added", "expert", "succession");

        post(
                expert,
                "/imports/successions/" + added.objectId() + "/withdrawal",
                Map.of("organisation", "X01", "reason", "väärä koodi"));
        AuditEntry withdrawn = newest("succession-withdrawn", "expert", "succession");
        assertThat(withdrawn.objectId()).isEqualTo(added.objectId());
        assertThat(withdrawn.reason()).isEqualTo("väärä koodi");

        handOver(
                expert,
                "/imports/successions/file?organisation=X01&ground=testi",
                "vanha;uusi;alkaen\ndeeds-3;deeds-4;1.1.2031\ndeeds-5;deeds-6;1.1.2031\n");
        assertThat(newest("succession-added", "expert", "organisation").reason())
                .isEqualTo("file: 2");
    }

    @Test
    void ofActivityFigures() {
        FormClient expert = client("expert");
        HttpResponse<String> waiting =
                handOver(expert, "/imports/files", "tunnusluku;2011;2012\nKirjastokäyntejä;100;110\n");
        assertThat(waiting.uri().getPath()).contains("/imports/activity/files/");
        post(
                expert,
                waiting.uri().getPath().substring("/fi".length()),
                Map.of("organisation", "Esimerkkilä", "source", "Testi", "take", "true"));
        AuditEntry taken = newest("activity-taken", "expert", "activity");

        post(expert, "/imports/activity/" + taken.objectId() + "/withdrawal", Map.of("reason", "kokeilu"));
        AuditEntry withdrawn = newest("activity-withdrawn", "expert", "activity");
        assertThat(withdrawn.objectId()).isEqualTo(taken.objectId());
        assertThat(withdrawn.reason()).isEqualTo("kokeilu");
    }

    @Test
    void ofProposedRules() {
        Organisation organisation = organisations.findByCode("X01").orElseThrow();
        UncertainLine line = uncertain
                .lines(new Selection(organisation.id(), 2025, Phase.ACTUAL, Map.of()), "default", 0, 1)
                .get(0);
        String word = lines.key(organisation, line.line().key())
                .orElseThrow()
                .costCentreName()
                .split(" ")[0];
        Map<String, String> answers = new java.util.HashMap<>(Map.of(
                "organisation", "kunta",
                "words", word,
                "service", "S013",
                "level", "green",
                "share", "100",
                "basis", "fixed",
                "key", "K100",
                "author", "Sivistystoimi",
                "act", "keep"));
        for (String language : List.of("Fi", "Sv", "En")) {
            answers.put("title" + language, "Ehdotettu yksikkö " + language);
            answers.put("reason" + language, "Yksikön asiakkaat ovat lapsia. " + language);
        }
        for (String empty : List.of(
                "yearFrom",
                "yearTo",
                "serviceClass",
                "accountFrom",
                "accountTo",
                "concept",
                "industry",
                "validFrom",
                "validTo")) {
            answers.put(empty, "");
        }
        HttpResponse<String> answer = post(
                client("expert"),
                "/child-budget/X01/review/" + line.line().key() + "/rule?year=2025&phase=actual",
                answers);
        assertThat(answer.uri().getPath())
                .as(answer.body().replaceAll("(?s)^.*<main", "").replaceAll("(?s)<[^>]*>|\\s+", " "))
                .endsWith("/rules/proposals");
        AuditEntry proposed = newest("rule-proposed", "expert", "rule-proposal");
        assertThat(proposed.ruleSet()).matches("service-classification \\S+ [0-9a-f]{64}");

        post(
                client("approver"),
                "/rules/proposals/" + proposed.objectId() + "/decision",
                Map.of("state", "refused", "reason", "nimi on liian yleinen"));
        AuditEntry decided = newest("rule-proposal-decided", "approver", "rule-proposal");
        assertThat(decided.objectId()).isEqualTo(proposed.objectId());
        assertThat(decided.reason()).isEqualTo("refused: nimi on liian yleinen");
    }

    @Test
    void ofContributors() {
        FormClient preparer = client("preparer");
        HttpResponse<String> draft = post(
                preparer,
                "/checks",
                Map.of("text", "§ 3 Uimahallin maksut\n\nLapset maksavat enemmän.", "organisation", "kunta"));
        Matcher id = ID.matcher(draft.uri().getPath());
        assertThat(id.find()).isTrue();
        UUID colleague = person("colleague");
        post(preparer, "/checks/" + id.group() + "/contributors", Map.of("userName", "colleague"));
        post(preparer, "/checks/" + id.group() + "/contributors/removal", Map.of("person", String.valueOf(colleague)));

        for (String action : List.of("contributor-invited", "contributor-removed")) {
            AuditEntry entry = newest(action, "preparer", "draft");
            assertThat(entry.objectId()).isEqualTo(id.group());
            assertThat(entry.reason()).isEqualTo("person " + colleague);
        }
        String trail = client("administrator")
                .open(address("/trail?action=contributor-removed"))
                .body();
        assertThat(trail).contains("Elias Holm").doesNotContain("person " + colleague);
    }

    @Test
    void ofSigningInAndOfRefusedAccess() {
        FormClient preparer = client("preparer");
        assertThat(newest("signed-in", "preparer", "person").objectId()).isEqualTo(String.valueOf(person("preparer")));

        assertThat(preparer.open(address("/people")).statusCode()).isEqualTo(403);
        assertThat(newest("access-refused", "preparer", "").reason()).isEqualTo("GET /people");
    }

    @Test
    void ofTheChildBudgetsDoor() {
        FormClient administrator = client("administrator");
        for (boolean open : List.of(false, true)) {
            post(administrator, "/child-budget/X01/access", Map.of("open", String.valueOf(open)));
            AuditEntry entry =
                    newest(open ? "child-budget-opened" : "child-budget-closed", "administrator", "organisation");
            assertThat(entry.objectId())
                    .isEqualTo(String.valueOf(
                            organisations.findByCode("X01").orElseThrow().id()));
        }
    }

    private FormClient client(String person) {
        return new FormClient("http://localhost:" + port, person);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/fi" + path);
    }

    private HttpResponse<String> post(FormClient client, String path, Map<String, String> fields) {
        HttpResponse<String> answer = client.post(
                address(path),
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> handOver(FormClient client, String path, String content) {
        HttpResponse<String> answer = client.handOver(
                address(path),
                "tiedosto.csv",
                () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private UUID person(String code) {
        return practice.find(code).map(Person::id).orElseThrow();
    }

    /** The newest entry of an action on a kind of object, which must be of the person and of the practice municipality. */
    private AuditEntry newest(String action, String person, String kind) {
        UUID organisation = organisations.findByCode("X01").orElseThrow().id();
        AuditEntry newest =
                entries
                        .newest(new AuditQuery(List.of(organisation), person(person), action, "", null, null), 20, 0)
                        .stream()
                        .filter(entry -> entry.objectKind().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nothing of " + action));
        assertThat(newest.organisation()).isEqualTo(organisation);
        assertThat(newest.actor()).isEqualTo(person(person));
        return newest;
    }
}
