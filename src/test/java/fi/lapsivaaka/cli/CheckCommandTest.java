package fi.lapsivaaka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final String SCHOOL = "db/reference/demo/drafts/kuusiluodon-koulu.txt";
    private static final String TRACTOR = "db/reference/demo/drafts/tienhoitotraktori.txt";

    private record Run(int exit, String out, String err) {}

    private static Run run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int exit = Commands.run(arguments);
            return new Run(exit, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void aSchoolClosureIsNotReadyAndSaysWhy() {
        Run run = run("check", SCHOOL);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("laaja arviointi", "ei päätösvalmis", "R-050", "Perusopetuslaki 47 a §");
        assertThat(run.out()).doesNotContain("lainvastai");
    }

    @Test
    void aTractorNeedsNoAssessment() {
        Run run = run("check", TRACTOR);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("arviointia ei tarvita");
    }

    @Test
    void jsonHasTheContractsFields() {
        Run run = run("check", "--format", "json", "--ledger", "db/reference/demo/kauhava-2024.csv", SCHOOL, TRACTOR);

        JsonNode all = JsonMapper.builder().build().readTree(run.out());
        assertThat(all.size()).isEqualTo(2);
        JsonNode school = all.get(0);
        assertThat(school.propertyNames())
                .contains(
                        "file",
                        "screening",
                        "decisionTypes",
                        "services",
                        "lifeStages",
                        "euros",
                        "heard",
                        "crcArticles",
                        "findings",
                        "costView",
                        "ruleSet");
        assertThat(school.get("screening").get("level").asString()).isEqualTo("full");
        assertThat(school.get("screening").get("criteria").size()).isPositive();
        assertThat(school.get("heard").get("status").asString()).isEqualTo("adults-only");
        assertThat(school.get("findings").get(0).propertyNames())
                .contains("ruleId", "flag", "severity", "message", "provision", "quote");
        assertThat(school.get("costView").get("lines").size()).isPositive();
        assertThat(school.get("ruleSet").get("sha256").asString()).hasSize(64);
        assertThat(all.get(1).get("screening").get("level").asString()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void theCouncilsPageStandsAloneInEveryLanguage(String language) {
        Run run = run("check", "--format", "html", "--lang", language, SCHOOL);

        assertThat(run.out()).contains("<html", "lang=\"" + language + "\"", "R-050");
        assertThat(run.out()).doesNotContain("<script", "<link");
    }

    @Test
    void aFileThatIsNotThereIsNamedWithWhatIsAccepted() {
        Run run = run("check", "no-such-draft.txt", TRACTOR);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-draft.txt", ".docx").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aRefusedRuleSetTellsEveryProblem(@TempDir Path folder) throws IOException {
        copyRules(folder);
        Path file = folder.resolve("child-impact/views.drl");
        String rules = Files.readString(file);
        Files.writeString(
                file,
                rules.replaceFirst("insertLogical\\( new Finding", "System.exit(1); insertLogical( new Finding")
                        .replace("\"CHILDREN\"", "\"CHILDRENS\""));

        Run run = run("check", "--rules", folder.toString(), TRACTOR);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("views.drl:", "R-050");
    }

    static Stream<List<String>> commandsOfTheReadme() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("java -jar target/lapsivaaka.jar "))
                .map(line -> Arrays.asList(line.split(" ")).subList(3, line.split(" ").length));
    }

    @ParameterizedTest
    @MethodSource("commandsOfTheReadme")
    void theReadmesCommandsWork(List<String> command) {
        Run run = run(new ArrayList<>(command).toArray(String[]::new));

        assertThat(run.exit()).as(run.err()).isLessThan(2);
        assertThat(run.out()).isNotBlank();
    }

    private static void copyRules(Path folder) throws IOException {
        Path source = Path.of("rules");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
