package fi.lapsivaaka.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.OwnServiceTest;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.childbudget.LedgerLines;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftOpener;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An expert changes a limit from a day on, a term, texts, and makes cases of a matter and of a row, all with forms. */
@OwnServiceTest
class EntryFormsIT {

    private static final String LIMIT = "affected-children-for-full";
    private static final Pattern FACTS = Pattern.compile("<textarea[^>]*id=\"facts\"[^>]*>([^<]*)</textarea>");
    private static final Pattern ID = Pattern.compile("/checks/([0-9a-f-]{36})");

    @LocalServerPort
    private int port;

    @Autowired
    private DraftOpener opener;

    @Autowired
    private RuleDrafts drafts;

    @Autowired
    private DraftFiles files;

    @Autowired
    private RuleReader reader;

    @Autowired
    private PracticePeople people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private LedgerLines lines;

    private FormClient expert;
    private UUID author;

    @BeforeEach
    void signIn() {
        expert = new FormClient("http://localhost:" + port, "expert");
        author = people.find("expert").orElseThrow().id();
    }

    private HttpResponse<String> get(String path) {
        return expert.open(URI.create("http://localhost:" + port + "/fi" + path));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return expert.post(
                URI.create("http://localhost:" + port + "/fi" + path),
                fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private RuleDraft draft(UUID id) {
        return drafts.find(id).orElseThrow();
    }

    private String file(UUID id, String name) {
        return new String(files.of(draft(id)).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private Map<String, String> stamped(UUID draft, String entry, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("entry", entry);
        fields.put("basedOn", Integer.toString(draft(draft).revision()));
        return fields;
    }

    @Test
    void thePracticeMaintainerChangesWhatRulesAreWrittenInAndTheExpertDoesNot() {
        UUID id = opener.open(RuleKind.SERVICE_CLASSIFICATION, "Rakenne", author);
        String page = "/rules/workshop/drafts/" + id + "/entry";
        String manifest = file(id, "manifest.yaml").replace("hyvinvointialueen menojen", "alueen menojen");
        assertThat(manifest).isNotEqualTo(file(id, "manifest.yaml"));
        Map<String, String> typed =
                stamped(id, "manifest.yaml", Map.of("file", "manifest.yaml", "text", manifest, "typing", "true"));

        assertThat(post(page, typed).body()).contains("\"state\":\"schema\"");
        assertThat(file(id, "manifest.yaml")).isNotEqualTo(manifest);

        expert = new FormClient("http://localhost:" + port, "maintainer");
        assertThat(post(page, typed).body()).contains("\"state\":\"saved\"");
        assertThat(file(id, "manifest.yaml")).isEqualTo(manifest);
        assertThat(post(page, Map.of("file", "terms.yaml", "entry", "names/hanke", "text", " ", "typing", "true"))
                        .body())
                .as("nothing is taken out without a button")
                .contains("\"state\":\"held\"");
    }

    @Test
    void aLimitChangesFromADayOn() {
        UUID id = opener.open(RuleKind.CHILD_IMPACT, "Raja", author);
        String page = "/rules/workshop/drafts/" + id + "/parameter";
        String before = file(id, "parameters.yaml");

        HttpResponse<String> wrong = post(
                page,
                stamped(
                        id,
                        LIMIT,
                        Map.of(
                                "act",
                                "new",
                                "from-new",
                                "",
                                "value-new",
                                "2,5",
                                "provision-new",
                                "x",
                                "mark-new",
                                "P")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Kirjoita kokonaisluku.", "Kirjoita päivä.", "Säännöstä ei tunneta.");

        Map<String, String> fresh = Map.of(
                "act",
                "try-new",
                "from-new",
                "2027-08-01",
                "value-new",
                "40",
                "provision-new",
                "policy",
                "mark-new",
                "P");
        assertThat(post(page, stamped(id, LIMIT, fresh)).body())
                .contains("Tätä ei ole tallennettu.", "1.8.2027 arvo on 40", "–31.7.2027");
        assertThat(file(id, "parameters.yaml")).isEqualTo(before);

        Map<String, String> kept = new LinkedHashMap<>(fresh);
        kept.put("act", "new");
        Map<String, String> stale = stamped(
                id,
                LIMIT,
                Map.of(
                        "act",
                        "new",
                        "value-new",
                        "30",
                        "from-new",
                        "2028-01-01",
                        "provision-new",
                        "policy",
                        "mark-new",
                        "P"));
        assertThat(post(page, stamped(id, LIMIT, kept)).statusCode()).isEqualTo(200);
        assertThat(file(id, "parameters.yaml"))
                .isEqualTo(before.replace(
                        "    - {value: 50, from: 2021-01-01, provision: policy, mark: P}\n- id: yearly-euros-for-full\n",
                        """
                                - {value: 50, from: 2021-01-01, to: 2027-07-31, provision: policy, mark: P}
                                - {value: 40, from: 2027-08-01, provision: policy, mark: P}
                            - id: yearly-euros-for-full
                            """.indent(0)));
        assertThat(get(page + "?entry=" + LIMIT + "&day=2027-07-31").body()).contains("31.7.2027 arvo on 50");

        assertThat(post(page, stale).body()).contains("id=\"rivals\"");
        assertThat(file(id, "parameters.yaml")).doesNotContain("2028-01-01");

        post("/rules/workshop/drafts/" + id + "/undo", Map.of("file", "parameters.yaml", "entry", LIMIT));
        assertThat(file(id, "parameters.yaml")).isEqualTo(before);
    }

    @Test
    void aTermTellsWhatItsWordsFindAndATextWhatItLacks() {
        UUID id = opener.open(RuleKind.CHILD_IMPACT, "Sanat", author);
        String page = "/rules/workshop/drafts/" + id + "/term";
        String before = file(id, "terms.yaml");
        Map<String, String> words = new LinkedHashMap<>(Map.of(
                "act", "try",
                "label-fi", "Neuvola",
                "label-sv", "Rådgivningsbyrå",
                "label-en", "Maternity and child health clinic",
                "list-terms", "neuvola\r\n-tienhoito"));

        HttpResponse<String> tried = post(page, stamped(id, "services/NEUVOLA", words));
        assertThat(tried.body())
                .contains("Sanat, joita tämä termi löytää", "<mark>", "Tätä ei ole tallennettu.")
                .containsPattern("Uusia verrattuna voimassa olevaan: [1-9]");
        assertThat(file(id, "terms.yaml")).isEqualTo(before);

        words.put("list-terms", "neuvola\r\na*b");
        assertThat(post(page, stamped(id, "services/NEUVOLA", words)).body())
                .contains("Nämä eivät kelpaa sanoiksi: a*b");

        words.put("list-terms", "neuvola\r\n-tienhoito");
        words.put("act", "save");
        assertThat(post(page, stamped(id, "services/NEUVOLA", words)).body())
                .contains("Sanat, joita tämä termi löytää", "<mark>");
        assertThat(file(id, "terms.yaml"))
                .contains("    terms: [neuvola, -tienhoito]\n")
                .contains("# A term is the start of a word");
        assertThat(reader.problems(RuleKind.CHILD_IMPACT, files.of(draft(id)))).isEmpty();

        String wording = "/rules/workshop/drafts/" + id + "/wording";
        post(wording, stamped(id, "R-001", Map.of("title-fi", "Uusi \"otsikko\"", "title-en", "New")));
        assertThat(get(wording + "?entry=R-001").body())
                .contains("Otsikko", "Kumoa: Muutti kohdan R-001", "Puuttuu", "Uusi &quot;otsikko&quot;");
        assertThat(post(wording, stamped(id, "R-001", Map.of("title-fi", "Raja {0}", "title-en", "Limit")))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aMatterBecomesACaseWithoutItsTexts() {
        UUID id = opener.open(RuleKind.CHILD_IMPACT, "Tapaus asiasta", author);
        Matcher check = ID.matcher(post("/checks/practice", Map.of("draft", "kuusiluodon-koulu"))
                .uri()
                .getPath());
        assertThat(check.find()).isTrue();
        String page = "/checks/" + check.group(1) + "/case";

        assertThat(get(page).body()).contains("Tapaus asiasta", "R-009");
        Matcher facts = FACTS.matcher(get(page + "?draft=" + id + "&rule=R-009").body());
        assertThat(facts.find()).isTrue();
        assertThat(facts.group(1)).contains("- Proposal: {").doesNotContain("Kuusiluo");

        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "draft", id.toString(),
                "rule", "R-009",
                "expect", "silent",
                "because", "Matti Meikäläinen 010190-1237",
                "facts", facts.group(1).replace("&quot;", "\""),
                "act", "save"));
        HttpResponse<String> named = post(page, typed);
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(named.body()).contains("Tapauksessa ei saa olla henkilötietoja.");

        typed.put("because", "Koulun lakkautus, josta kertoi Pöllölä");
        HttpResponse<String> doubted = post(page, typed);
        assertThat(doubted.statusCode()).isEqualTo(422);
        assertThat(doubted.body())
                .contains("Onko jokin näistä henkilön nimi?", "<strong>Pöllölä</strong>")
                .doesNotContain("Tapauksessa ei saa olla henkilötietoja.");

        typed.put("because", "Koulun lakkautus");
        HttpResponse<String> kept = post(page, typed);
        assertThat(kept.uri().getPath()).endsWith("/drafts/" + id + "/cases");
        assertThat(kept.body()).contains("Koulun lakkautus", "laukeaa, vaikka sen pitäisi pysyä hiljaa");
        List<TriedCase> tried = reader.cases(RuleKind.CHILD_IMPACT, files.of(draft(id)));
        assertThat(tried).filteredOn(one -> !one.holds()).singleElement().satisfies(one -> {
            assertThat(one.because()).isEqualTo("Koulun lakkautus");
        });
    }

    @Test
    void aRowBecomesACaseThatSaysWhatShouldComeOut() {
        UUID id = opener.open(RuleKind.SERVICE_CLASSIFICATION, "Tapaus rivistä", author);
        long key = lines.lines(
                        new Selection(
                                organisations.findByCode("X01").orElseThrow().id(), 2025, Phase.ACTUAL, Map.of()),
                        0)
                .get(0)
                .key();
        String page = "/child-budget/X01/lines/" + key + "/case";

        String filled = get(page + "?draft=" + id).body();
        assertThat(filled).contains("Tapaus pitää tämän luonnoksen säännöillä");
        Map<String, String> typed = new LinkedHashMap<>();
        Matcher field = Pattern.compile("name=\"((?:row|expect)-[0-9]+|name)\"[^>]*value=\"([^\"]*)\"")
                .matcher(filled);
        while (field.find()) {
            typed.put(field.group(1), field.group(2).replace("&amp;", "&"));
        }
        assertThat(typed).containsKeys("name", "row-0", "expect-2");
        typed.put("draft", id.toString());
        typed.put("sure", "true");
        typed.put("name", "Rivi, jonka taso on toinen");
        typed.put("expect-2", typed.get("expect-2").equals("red") ? "green" : "red");
        typed.put("act", "try");
        assertThat(post(page, typed).body()).contains("Tapaus ei pidä tämän luonnoksen säännöillä", "Taso: odotettiin");

        typed.put("act", "save");
        HttpResponse<String> kept = post(page, typed);
        assertThat(kept.uri().getPath()).endsWith("/drafts/" + id + "/cases");
        assertThat(kept.body()).contains("Rivi, jonka taso on toinen", "Ei pidä", "Taso: odotettiin");
    }

    @Test
    void theirPagesFitEveryReader(Site site) {
        UUID matters = opener.open(RuleKind.CHILD_IMPACT, "Lomakkeet", author);
        String draft = "/rules/workshop/drafts/" + matters;
        site.as(Site.EXPERT);

        site.inspect("workshop-parameter", draft + "/parameter?entry=children-per-child-protection-worker");
        site.inspect("workshop-term", draft + "/term?entry=services/NEUVOLA&tried=true");
        site.inspect("workshop-wording", draft + "/wording?entry=R-001");
        site.inspect("workshop-cases", draft + "/cases?q=R-00");
        Matcher check = ID.matcher(post("/checks/practice", Map.of("draft", "kuusiluodon-koulu"))
                .uri()
                .getPath());
        assertThat(check.find()).isTrue();
        site.inspect("workshop-case", "/checks/" + check.group(1) + "/case?draft=" + matters + "&rule=R-009");
    }
}
