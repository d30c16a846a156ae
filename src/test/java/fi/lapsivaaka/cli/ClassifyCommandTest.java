package fi.lapsivaaka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifyCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path ledger = Path.of("");

    @BeforeEach
    void ledger() throws IOException {
        ledger = folder.resolve("ledger.csv");
        Files.writeString(ledger, """
                organisaatio;vuosi;tulosalue;palveluluokka;tili;summa
                Salo;2024;Koulut;3051;4000;1000,00
                Salo;2024;Jotain;;4000;0,50
                """);
    }

    private int run(String... arguments) {
        return new CommandLine(new ClassifyCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void tellsTheSumsAsJson() {
        assertThat(run("--format", "json", ledger.toString())).isZero();
        JsonNode summary = JsonMapper.builder().build().readTree(out.toString());
        assertThat(summary.get("rows").asInt()).isEqualTo(2);
        assertThat(summary.get("total").asString()).isEqualTo("1000.50");
        assertThat(summary.get("childTotal").asString()).isEqualTo("1000.00");
        assertThat(summary.get("unclassified").get("rows").asInt()).isEqualTo(1);
        assertThat(summary.get("unclassified").get("total").asString()).isEqualTo("0.50");
        JsonNode salo = summary.get("byOrganisation").get(0);
        assertThat(salo.get("organisation").asString()).isEqualTo("Salo");
        assertThat(salo.get("levels").get("green").asString()).isEqualTo("1000.00");
        assertThat(salo.get("levels").get("none").asString()).isEqualTo("0.50");
        assertThat(summary.get("ruleSet").get("sha256").asString()).hasSize(64);
    }

    @Test
    void tellsTheSumsInThreeLanguages() {
        assertThat(run(ledger.toString())).isZero();
        assertThat(out.toString()).contains("Lapsille kohdistuu");
        assertThat(run("--lang", "sv", ledger.toString())).isZero();
        assertThat(out.toString()).contains("Till barn riktas");
        assertThat(run("--lang", "en", ledger.toString())).isZero();
        assertThat(out.toString()).contains("For children");
    }

    @Test
    void writesTheRows() throws IOException {
        Path rows = folder.resolve("rows.csv");
        assertThat(run("--out", rows.toString(), ledger.toString())).isZero();
        assertThat(Files.readAllLines(rows, StandardCharsets.UTF_8))
                .hasSize(3)
                .first()
                .asString()
                .endsWith(
                        "rule_id;service;family;level;life_stages;provision;care_structure;statutory;act;section;child_share;share_basis;child_amount");
    }

    @Test
    void aLedgerWithAFaultIsRefusedAndNothingIsWritten() throws IOException {
        Path rows = folder.resolve("rows.csv");
        Files.writeString(ledger, "Salo;2024;Koulut;3051;4000;tuhat\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(run("--out", rows.toString(), ledger.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("ledger.csv:4");
        assertThat(rows).doesNotExist();
    }

    @Test
    void whatIsNotKnownIsRefusedWithWhatIs() {
        assertThat(run("--profile", "age=40", ledger.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("age=oulu20");
        assertThat(run(folder.resolve("missing.csv").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("missing.csv");
        assertThat(run("--organisation", "valtio", ledger.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("valtio");
    }

    @Test
    void severalLedgersMakeOneTableWhenTheirColumnsAreAlike() throws IOException {
        Path rows = folder.resolve("rows.csv");
        assertThat(run("--out", rows.toString(), ledger.toString(), ledger.toString()))
                .isZero();
        assertThat(Files.readAllLines(rows, StandardCharsets.UTF_8)).hasSize(5);
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "tulosalue;summa\nKoulut;1,00\n");
        assertThat(run("--out", rows.toString(), ledger.toString(), other.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("other.csv");
    }

    @Test
    void aChoiceOfMethodChangesTheShare() {
        assertThat(run("--format", "json", "--profile", "scope=laaja", ledger.toString()))
                .isZero();
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(out.toString())
                        .get("profile")
                        .get("scope")
                        .asString())
                .isEqualTo("laaja");
    }
}
