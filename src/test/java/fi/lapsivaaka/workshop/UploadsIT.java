package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.OwnServiceTest;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.ruleset.TableWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tables and folders that people bring back, good and hostile ones, through the door of the pages. */
@OwnServiceTest
class UploadsIT {

    private static final String SERVICES = "services.drl.csv";

    @LocalServerPort
    private int port;

    @Autowired
    private DraftOpener opener;

    @Autowired
    private RuleDrafts drafts;

    @Autowired
    private DraftFiles files;

    @Autowired
    private PracticePeople people;

    private FormClient expert;
    private UUID draft;

    @BeforeEach
    void open() {
        expert = new FormClient("http://localhost:" + port, "expert");
        draft = opener.open(
                RuleKind.SERVICE_CLASSIFICATION,
                "Tuonti",
                people.find("expert").orElseThrow().id());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + "/fi/rules/workshop" + path);
    }

    private HttpResponse<String> bring(String name, byte[] content) {
        return expert.handOver(
                at("/drafts/" + draft + "/tables/services/file"), name, () -> new ByteArrayInputStream(content));
    }

    private HttpResponse<String> folder(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return expert.handOver(at("/folder"), "rules.zip", () -> new ByteArrayInputStream(bytes.toByteArray()));
    }

    private TableSheet now() {
        RuleDraft found = drafts.find(draft).orElseThrow();
        return TableSheet.read(SERVICES, files.of(found).getOrDefault(SERVICES, new byte[0]));
    }

    /** What the form on the page would send back. */
    private HttpResponse<String> take(HttpResponse<String> shown) {
        int begins = shown.body().indexOf("name=\"content\" value=\"") + "name=\"content\" value=\"".length();
        String content = shown.body()
                .substring(begins, shown.body().indexOf('"', begins))
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return expert.post(
                at("/drafts/" + draft + "/tables/services/taking"),
                "basedOn=" + drafts.find(draft).orElseThrow().revision() + "&content="
                        + URLEncoder.encode(content, StandardCharsets.UTF_8));
    }

    @Test
    void anEditedWorkbookIsShownRowByRowAndThenTaken() {
        byte[] edited = now().with("R067", Map.of("level", "red")).csv();

        HttpResponse<String> shown = bring("services.drl.xlsx", TableWorkbook.fromCsv(SERVICES, edited));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("R067").contains("<b>red</b>");
        assertThat(now().row("R067").orElseThrow().cell("level")).isNotEqualTo("red");
        assertThat(take(shown).statusCode()).isEqualTo(200);
        assertThat(now().csv()).isEqualTo(edited);

        HttpResponse<String> csv =
                bring("services.drl.csv", now().without("R067").csv());
        assertThat(csv.body()).contains("R067");
        assertThat(take(csv).statusCode()).isEqualTo(200);
        assertThat(now().row("R067")).isEmpty();
    }

    @Test
    void formulasBombsAndWhatIsNoTableAreRefusedAndChangeNothing() throws IOException {
        byte[] before = now().csv();
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(TableWorkbook.fromCsv(SERVICES, before)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Cell cell = workbook.getSheetAt(0).getRow(12).getCell(16);
            cell.setCellFormula("HYPERLINK(\"http://x\")");
            workbook.write(out);
            HttpResponse<String> formula = bring("services.drl.xlsx", out.toByteArray());
            assertThat(formula.statusCode()).isEqualTo(422);
            assertThat(formula.body()).contains("kaava");
        }
        for (byte[] hostile : new byte[][] {
            new byte[0],
            "PK".getBytes(StandardCharsets.UTF_8),
            "<html>".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}
        }) {
            assertThat(bring("services.drl.xlsx", hostile).statusCode()).isEqualTo(422);
        }
        byte[] computed =
                now().with("R067", Map.of("reason", "=cmd|' /C calc'!A0")).csv();
        assertThat(bring("services.drl.csv", computed).body()).contains("a formula, to a spreadsheet program");
        byte[] huge = now().with("R067", Map.of("reason", "x".repeat(5_000))).csv();
        assertThat(bring("services.drl.csv", huge).body()).contains("cell is too long");
        String breaking = new String(now().csv(), StandardCharsets.UTF_8)
                .replaceFirst("orgType == \"\"\\$param\"\"", "orgType == \"\"\\$param\"\" || System.exit(0) == 0");
        assertThat(bring("services.drl.csv", breaking.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("error-summary");
        assertThat(now().csv()).isEqualTo(before);
    }

    @Test
    void aFolderIsTakenAsADraftAndAHostileOneIsNot() {
        Map<String, byte[]> shipped =
                RuleSource.shipped("service-classification").files();
        Map<String, byte[]> good = new TreeMap<>();
        shipped.forEach((path, bytes) -> good.put("anything/" + path, bytes));
        int before = drafts.all().size();

        assertThat(folder(good).uri().getPath()).contains("/rules/workshop/drafts/");
        assertThat(drafts.all()).hasSize(before + 1);

        assertThat(folder(Map.of("../manifest.yaml", new byte[0])).statusCode()).isEqualTo(422);
        assertThat(folder(Map.of("x/manifest.yaml", "id: others\n".getBytes(StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(folder(Map.of("x/manifest.yaml", new byte[9 << 20])).statusCode())
                .isEqualTo(422);
        assertThat(drafts.all()).hasSize(before + 1);
    }

    @Test
    void nobodyButExpertsWritesAndNobodyElseReadsDrafts() {
        FormClient preparer = new FormClient("http://localhost:" + port, "preparer");
        FormClient approver = new FormClient("http://localhost:" + port, "approver");

        assertThat(preparer.open(at("/drafts/" + draft)).statusCode()).isEqualTo(404);
        assertThat(approver.open(at("/drafts/" + draft)).statusCode()).isEqualTo(200);
        assertThat(approver.post(
                                at("/drafts/" + draft + "/tables/services/cell"),
                                "row=R067&column=16&seen=green&text=red")
                        .statusCode())
                .isEqualTo(404);
        assertThat(expert.post(at("/drafts/" + draft + "/publication"), "").statusCode())
                .isEqualTo(404);
    }
}
