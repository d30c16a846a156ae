package fi.lapsivaaka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code rules explain}: a finding, a silence, a euro. */
class RulesExplainCommandTest {

    private static final String DRAFT = """
            Koulun lakkauttaminen

            Kaupunginhallitus esittää, että Järvenrannan alakoulu lakkautetaan 1.8.2027 alkaen.
            Oppilaat siirtyvät keskustan kouluun.
            """;

    private static final String LEDGER = """
            kunta;vuosi;tulosalue;palveluluokka;tili;summa
            Kauhava;2024;Kansalaisopisto;3251;4000;1000,00
            Kauhava;2024;Yhteensä;;;1000,00
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String draft = "";
    private String ledger = "";

    @BeforeEach
    void write() throws IOException {
        draft = Files.writeString(folder.resolve("draft.txt"), DRAFT).toString();
        ledger = Files.writeString(folder.resolve("ledger.csv"), LEDGER).toString();
    }

    @Test
    void tellsWhyARuleSpeaksUp() {
        CommandRun run = CommandRun.of("rules", "explain", "--rule", "R-009", "--draft", draft);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("R-009 Lasten paikka lakkaa, yhdistyy tai muuttaa")
                .contains(": the rule speaks up")
                .contains("1. met: Proposal(")
                .contains("decisionTypes = [CLOSURE]")
                .contains("text:   ”")
                .contains("Every condition is met.");
    }

    @Test
    void tellsWhereARuleStoppedAndWhatItLacked() {
        CommandRun run = CommandRun.of("rules", "explain", "--rule", "R-140", "--draft", draft, "--date", "2023-05-01");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(": silent")
                .contains("$limit = 35")
                .contains("3. NOT MET: ( NumberAnswer(")
                .contains("read:   no NumberAnswer")
                .contains("needed: a NumberAnswer with question == \"LS-01\", value > $limit (35), or a NumberAnswer")
                .contains("It would speak up with:");
    }

    @Test
    void aRuleThatIsNotInForceStaysSilent() {
        CommandRun run = CommandRun.of("rules", "explain", "--rule", "R-140", "--draft", draft, "--date", "2021-05-01");

        assertThat(run.out()).contains("silent, because the rule is not in force on that day");
    }

    @Test
    void givesTheSameAsJson() {
        CommandRun run = CommandRun.of("rules", "explain", "--rule", "R-009", "--draft", draft, "--format", "json");

        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        assertThat(json.get("fires").asBoolean()).isTrue();
        assertThat(json.get("conditions")).hasSize(1);
        assertThat(json.get("conditions").get(0).get("state").asString()).isEqualTo("met");
        assertThat(json.get("conditions").get(0).get("quotes").get(0).asString())
                .contains("lakkaut");
    }

    @Test
    void leadsFromAnAmountToItsRulesActAndAllocationKey() {
        CommandRun run = CommandRun.of("rules", "explain", "--ledger", ledger, "--row", "2");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("row 2: Kauhava; 2024; Kansalaisopisto; 3251; 4000")
                .contains("1. services R056")
                .contains("serviceClass = 3251, nameConcepts = [")
                .contains("service S031")
                .contains("Placed as: S031 ")
                .contains("Rests on: Laki vapaasta sivistystyöstä (632/1998)")
                .contains("For children: 15 % (default), 150\u00a0€")
                .contains("Allocation key: K_HOUR: ")
                .contains("Other rules that hold: ");
    }

    @Test
    void tellsHowAnotherRuleOfTheTablesFares() {
        CommandRun wins = CommandRun.of("rules", "explain", "--ledger", ledger, "--row", "2", "--rule", "R056");
        assertThat(wins.out()).contains("R056: it holds, and it decides");
        CommandRun silent = CommandRun.of("rules", "explain", "--ledger", ledger, "--row", "2", "--rule", "R010");
        assertThat(silent.out())
                .contains("R010: silent")
                .contains("read:   account = 4000")
                .contains("needed: an Entry with account >= 4315");
        CommandRun json = CommandRun.of(
                "rules", "explain", "--ledger", ledger, "--row", "2", "--rule", "R010", "--format", "json");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(json.out())
                        .get("asked")
                        .get("standing")
                        .asString())
                .isEqualTo("silent");
        assertThat(CommandRun.of("rules", "explain", "--ledger", ledger, "--row", "2", "--rule", "R-X")
                        .err())
                .contains("there is no rule R-X");
    }

    @Test
    void refusesWhatItCannotExplain() {
        assertThat(CommandRun.of("rules", "explain", "--rule", "R-X", "--draft", draft))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run ->
                        assertThat(run.err()).contains("there is no rule R-X").contains("R-001"));
        assertThat(CommandRun.of("rules", "explain", "--ledger", ledger, "--row", "3"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("row 3").contains("no euros of its own"));
        assertThat(CommandRun.of("rules", "explain", "--rule", "R-009"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("--draft"));
        assertThat(CommandRun.of("rules", "explain", "--draft", draft))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("--rule"));
        assertThat(CommandRun.of("rules", "explain", "--rule", "R-009", "--draft", "nowhere.txt"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("nowhere.txt: no such file"));
    }
}
