package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fi.lapsivaaka.ruleset.Facts.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to hurt whoever reads them. Each is refused with the file and what is allowed, in little time and memory,
 * and the rules in force go on as before.
 */
class HostileFilesTest {

    private static final Duration TIME = Duration.ofSeconds(20);
    private static final long MEMORY = 400L << 20;

    private static final RuleSet RUNNING =
            RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(new RandomRules(41).table(30))), Facts.LINES);
    private static final List<Record> LINES = new RandomFacts(Facts.LINES, RUNNING.rules(), 41).next(50);
    private static final RowIndex IN_FORCE = RowIndex.of(RUNNING, Facts.LINES, row -> true);
    private static final List<List<Rule>> BEFORE = IN_FORCE.find(LINES);

    @TempDir
    private static Path folder;

    static Stream<Arguments> zoo() {
        String table = new RandomRules(42).table(20);
        String drl = TestRuleSets.HEAD
                + "rule \"R-1\" when Matter( $id : id ) then insertLogical( new Remark( \"R-1\", $id ) ); end\n";
        return Stream.of(
                table("a table of 50 MB", "file is too large", () -> folder("lines.drl.csv", 50 << 20)),
                rules("rules of 50 MB", "file is too large", () -> folder("rules.drl", 50 << 20)),
                table("a hundred thousand rows", "too many rows", () -> csv(rows(table, 100_000))),
                table("a hundred thousand rows in a workbook", "the sheet is too large", () -> xlsx(sheet(100_000))),
                table("a row far below", "the sheet is too large", () -> xlsx(cell("B999999", "R1"))),
                table("a column far to the right", "the sheet is too large", () -> xlsx(cell("ZZ1", "R1"))),
                table("a cell without end", "cannot be read", () -> xlsx("<worksheet><sheetData><row><c r=\"A1\"><v>")),
                table("a workbook that unpacks to 300 MB", "too large", () -> xlsx(new Workbooks.Padded(300 << 20))),
                table("a workbook of a thousand parts", "too many parts", () -> workbook(parts(1_000))),
                table("entities that multiply in a sheet", "cannot be read", () -> xlsx(laughs("worksheet"))),
                table(
                        "entities that multiply in the texts",
                        "cannot be read",
                        () -> workbook(Map.of("xl/sharedStrings.xml", laughs("sst")))),
                table(
                        "a file of the machine as an entity",
                        "cannot be read",
                        () -> xlsx("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + cell("B1", "&x;"))),
                table("a text that is not there", "cannot be read", () -> xlsx(cell("B1", "7777", "s"))),
                table(
                        "a link to another workbook",
                        "externalLink",
                        () -> workbook(Map.of("xl/externalLinks/externalLink1.xml", "<x/>"))),
                table("macros", "vbaProject", () -> workbook(Map.of("xl/vbaProject.bin", "x"))),
                table(
                        "a formula",
                        "a formula",
                        () -> xlsx("<worksheet><sheetData><row r=\"1\"><c r=\"B1\"><f>cmd|'/C calc'!A0</f>"
                                + "<v>1</v></c></row></sheetData></worksheet>")),
                table(
                        "a formula in CSV",
                        "a formula",
                        () -> csv(table + ",R99,\"=HYPERLINK(A1)\"" + ",".repeat(10) + ",S1,green\n")),
                table(
                        "a command in CSV",
                        "a formula",
                        () -> csv(table + ",R99,\"@SUM(A1)\"" + ",".repeat(10) + ",S1,green\n")),
                table(
                        "a package name of a million words",
                        "cell is too long",
                        () -> csv(table.replace("rules.test", "a" + ".a".repeat(1_000_000)))),
                table(
                        "a table name of a million letters",
                        "cell is too long",
                        () -> csv(table.replace("RuleTable lines", "RuleTable " + "a ".repeat(500_000)))),
                table("quotes without end", "not a CSV file", () -> csv("\"".repeat(1_000_001))),
                table("a million empty cells", "not a CSV file", () -> csv(",".repeat(1_000_000))),
                table(
                        "a template of a million words",
                        "cell is too long",
                        () -> csv(
                                table.replace("account == $param", "account == $param" + " account".repeat(500_000)))),
                rules(
                        "a million parentheses",
                        "nested too deep",
                        () -> drl(drl.replace("$id : id", "$id : id, " + "(".repeat(1_000_000)))),
                rules(
                        "a million comparisons",
                        "too many comparisons",
                        () -> drl(drl.replace("$id : id", "$id : id" + ", pages > 1".repeat(600_000)))),
                rules(
                        "a million conditions",
                        "too many conditions",
                        () -> drl(drl.replace("then", "not Voice() ".repeat(500_000) + "then"))),
                rules("a million signs that mean nothing", "unexpected", () -> drl(drl + "%".repeat(1_000_000))),
                rules("a million texts without end", "text is not closed", () -> drl(drl + "\"\n".repeat(1_000_000))),
                rules(
                        "a million comments without end",
                        "comment is not closed",
                        () -> drl(drl + "/*".repeat(1_000_000))),
                rules(
                        "an import of a million words",
                        "a.a.a.a",
                        () -> drl(drl.replaceFirst("import fi", "import a" + ".a".repeat(1_000_000) + "\nimport fi"))),
                rules("texts that multiply", "anchors and aliases", () -> with(drl, "texts.yaml", aliases())),
                rules(
                        "texts nested without end",
                        "holds too much",
                        () -> with(drl, "texts.yaml", "R-1: " + "[".repeat(500_000))),
                rules(
                        "a text that builds an object",
                        "tag",
                        () -> with(drl, "texts.yaml", "R-1: !!javax.script.ScriptEngineManager [1]\n")),
                rules(
                        "a million parameters",
                        "holds too much",
                        () -> with(drl, "parameters.yaml", "- {id: a}\n".repeat(500_000))),
                rules(
                        "a manifest that points elsewhere",
                        "a file that is not there",
                        () -> with(drl, "manifest.yaml", TestRuleSets.manifest("../../../etc/passwd.drl"))),
                rules(
                        "a manifest without end",
                        "holds too much",
                        () -> with(drl, "manifest.yaml", "files:\n" + "  - a.drl\n".repeat(500_000))),
                rules("a thousand files", "the rule set is too large", HostileFilesTest::manyFiles),
                rules("folders without end", "nested too deep", HostileFilesTest::deepFolders));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zoo")
    void isRefusedSoonAndTheRulesInForceGoOn(String name, String what, FactSchema schema, Supplier<RuleSource> source) {
        RuleSource hostile = source.get();
        Refused refused = Assertions.assertTimeoutPreemptively(TIME, () -> refused(hostile, schema));

        assertThat(refused.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(Limits.PROBLEMS + 1);
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem.what()).contains(what));
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.toString()).hasSizeLessThan(3_000);
            assertThat(problem.allowed()).isNotBlank();
        });
        assertThat(refused.allocated()).as("bytes").isLessThan(MEMORY);
        assertThat(IN_FORCE.find(LINES)).isEqualTo(BEFORE);
    }

    private record Refused(List<Problem> problems, long allocated) {}

    private static Refused refused(RuleSource source, FactSchema schema) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        List<Problem> problems;
        try {
            RuleSet.read(source, schema);
            problems = List.of();
        } catch (RefusedRuleSet refused) {
            problems = refused.problems();
        }
        return new Refused(
                problems, threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
    }

    @Test
    void theLargestTableThatIsTakenInIsReadyInBoundedTime() {
        String table = rows(new RandomRules(43).table(1), Limits.TABLE_ROWS - 1);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            lines.add(new Line("kunta", i, i, "muu", false, List.of("school")));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            RuleSet set = RuleSet.read(csv(table), Facts.LINES);
            assertThat(set.rules()).hasSize(Limits.TABLE_ROWS);
            List<List<Rule>> found = RowIndex.of(set, Facts.LINES, row -> true).find(lines);
            assertThat(found.get(7)).extracting(Rule::id).contains("Q7").doesNotContain("Q8");
        });
    }

    private static Arguments table(String name, String what, Supplier<RuleSource> source) {
        return Arguments.of(name, what, Facts.LINES, source);
    }

    private static Arguments rules(String name, String what, Supplier<RuleSource> source) {
        return Arguments.of(name, what, Facts.MATTERS, source);
    }

    private static RuleSource csv(String csv) {
        return RuleSource.memory(TestRuleSets.ofTable(csv));
    }

    private static RuleSource drl(String drl) {
        return RuleSource.memory(TestRuleSets.ofDrl(drl));
    }

    private static RuleSource with(String drl, String file, String text) {
        Map<String, byte[]> files = TestRuleSets.ofDrl(drl);
        files.put(file, TestRuleSets.utf8(text));
        return RuleSource.memory(files);
    }

    /** Rows that ask for an account of their own. */
    private static String rows(String table, int rows) {
        StringBuilder csv = new StringBuilder(table);
        for (int row = 0; row < rows; row++) {
            csv.append(",Q").append(row).append(",,,,,,,").append(row).append(",,,,,S1,\n");
        }
        return csv.toString();
    }

    private static String aliases() {
        StringBuilder yaml = new StringBuilder("a: &a [x, x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            yaml.append("%1$c: &%1$c [*%2$c, *%2$c]\n".formatted(name, name - 1));
        }
        return yaml.toString();
    }

    private static String laughs(String root) {
        StringBuilder xml = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY a \"ha\">");
        for (char name = 'b'; name <= 'p'; name++) {
            xml.append("<!ENTITY %c \"%s\">".formatted(name, ("&" + (char) (name - 1) + ";").repeat(10)));
        }
        return xml + "]><" + root + "><si><t>&p;</t></si></" + root + ">";
    }

    private static String cell(String place, String value) {
        return cell(place, value, "str");
    }

    private static String cell(String place, String value, String kind) {
        return "<worksheet><sheetData><row><c r=\"%s\" t=\"%s\"><v>%s</v></c></row></sheetData></worksheet>"
                .formatted(place, kind, value);
    }

    private static String sheet(int rows) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= rows; row++) {
            xml.append("<row r=\"%1$d\"><c r=\"B%1$d\" t=\"str\"><v>R%1$d</v></c></row>".formatted(row));
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static Map<String, Object> parts(int number) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int part = 0; part < number; part++) {
            parts.put("xl/media/image" + part + ".png", "x");
        }
        return parts;
    }

    private static RuleSource xlsx(Object sheet) {
        return workbook(Map.of(Workbooks.SHEET, sheet));
    }

    private static RuleSource workbook(Map<String, ?> parts) {
        return RuleSource.memory(Workbooks.files(Workbooks.changed(parts)));
    }

    private static RuleSource folder(String file, long bytes) {
        Path set = folder.resolve(file.replace('.', '-'));
        try {
            Files.createDirectories(set);
            Files.write(set.resolve("manifest.yaml"), TestRuleSets.utf8(TestRuleSets.manifest(file)));
            try (OutputStream out = Files.newOutputStream(set.resolve(file))) {
                Workbooks.write(new Workbooks.Padded((int) bytes), out);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return RuleSource.folder(set);
    }

    private static RuleSource manyFiles() {
        Path set = folder.resolve("many");
        try {
            Files.createDirectories(set);
            for (int file = 0; file < 1_000; file++) {
                Files.write(set.resolve("note" + file + ".txt"), new byte[] {1});
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return RuleSource.folder(set);
    }

    private static RuleSource deepFolders() {
        Path set = folder.resolve("deep");
        try {
            Path deepest = set;
            for (int level = 0; level < 100; level++) {
                deepest = deepest.resolve("d");
            }
            Files.createDirectories(deepest);
            Files.createSymbolicLink(set.resolve("loop"), set);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return RuleSource.folder(set);
    }
}
