package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {

    private static final String RULE = TestRuleSets.HEAD
            + "rule \"R-1\" when Matter( $id : id ) then insertLogical( new Remark( \"R-1\", $id ) ); end\n";

    private static List<String> problems(Map<String, byte[]> files) {
        try {
            RuleSet.read(RuleSource.memory(files), Facts.MATTERS);
            return List.of();
        } catch (RefusedRuleSet refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
    }

    private static List<String> problemsWith(String file, String text) {
        Map<String, byte[]> files = TestRuleSets.ofDrl(RULE);
        files.put(file, TestRuleSets.utf8(text));
        return problems(files);
    }

    private static String manifestWith(String from, String to) {
        return TestRuleSets.manifest("rules.drl").replace(from, to);
    }

    @Test
    void tellsWhatTheManifestSays() {
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(RULE)), Facts.MATTERS);
        assertThat(set.id()).isEqualTo("test");
        assertThat(set.version()).isEqualTo("1.0");
        assertThat(set.title().sv()).isEqualTo("prov");
        assertThat(set.rules().get(0).group()).isEqualTo("rules");
        assertThat(set.rules().get(0).period().from()).isEqualTo("2020-01-01");
        assertThat(set.texts()).containsOnlyKeys("R-1");
        assertThat(set.files()).containsKeys("manifest.yaml", "rules.drl", "texts.yaml", "parameters.yaml");
    }

    @Test
    void aManifestSaysEverythingAndNothingElse() {
        Map<String, byte[]> without = TestRuleSets.ofDrl(RULE);
        without.remove("manifest.yaml");
        assertThat(problems(without))
                .containsExactly(
                        "manifest.yaml: the rule set has no manifest; allowed: id, version, title, valid-from, files");
        assertThat(problemsWith("manifest.yaml", manifestWith("id: test", "id: Test Set")))
                .containsExactly(
                        "manifest.yaml:1:5: id Test Set has the wrong shape; allowed: letters a-z, digits and -");
        assertThat(problemsWith("manifest.yaml", manifestWith(", sv: prov", "")))
                .containsExactly("manifest.yaml:3:8: sv is missing or not a text; allowed: sv: a text");
        assertThat(problemsWith("manifest.yaml", manifestWith("2020-01-01", "1.1.2020")))
                .containsExactly("manifest.yaml:4:13: 1.1.2020 is not a day; allowed: year-month-day, as 2026-08-01");
        assertThat(problemsWith("manifest.yaml", manifestWith("valid-from", "valid")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("manifest.yaml:4:1: key valid is not known");
        assertThat(problemsWith("manifest.yaml", manifestWith("rules.drl", "other.drl")))
                .containsExactly(
                        "rules.drl: the manifest does not list this file; allowed: list it, or take it away",
                        "other.drl: the manifest lists a file that is not there; allowed: files of the rule set",
                        "texts.yaml:2:1 R-1: there is no such rule; allowed: the id of a rule");
        assertThat(problemsWith("manifest.yaml", manifestWith("rules.drl", "texts.yaml")))
                .first()
                .asString()
                .startsWith("manifest.yaml:6:5: not a rule file");
    }

    @Test
    void aRuleFileThatNobodyListsIsNotLeftOutSilently() {
        assertThat(problemsWith("more.drl", RULE))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("more.drl: the manifest does not list");
        assertThat(problemsWith("more.csv", "a")).hasSize(1);
        assertThat(problemsWith("more.xlsm", "a")).hasSize(1);
        assertThat(problemsWith("CHANGES.md", "a")).isEmpty();
    }

    @Test
    void everyRuleHasATextInThreeLanguagesAndEveryTextARule() {
        assertThat(problemsWith("texts.yaml", "# none\n"))
                .containsExactly("texts.yaml:2:1: the file is empty; allowed: key: value, or a list with -");
        assertThat(problemsWith("texts.yaml", "{}"))
                .containsExactly(
                        "rules.drl:9:6 R-1: the rule has no text in texts.yaml; allowed: title, message and resolve");
        String text = "{title: {fi: a, sv: b, en: c}, message: {fi: a, sv: b, en: c}, resolve: {fi: a, sv: b, en: c}}";
        assertThat(problemsWith("texts.yaml", "R-1: " + text + "\nR-2: " + text))
                .containsExactly("texts.yaml:2:1 R-2: there is no such rule; allowed: the id of a rule");
        assertThat(problemsWith("texts.yaml", "R-1: " + text.replace("sv: b, en: c}}", "sv: b}}")))
                .containsExactly("texts.yaml:1:78 R-1: en is missing or not a text; allowed: en: a text");
        assertThat(problemsWith("texts.yaml", "R-1: " + text.replace("resolve", "solve")))
                .extracting(problem -> problem.substring(0, problem.indexOf(';')))
                .containsExactly(
                        "texts.yaml:1:69 R-1: key solve is not known", "texts.yaml:1:6 R-1: resolve is missing");
    }

    @Test
    void parametersAreDatedWholeNumbersWithASource() {
        String good = "- {id: notice, name: {fi: a, sv: b, en: c}, unit: days, values: [%s]}\n";
        String value = "{value: 14, from: 2015-05-01, provision: 410/2015#29, mark: V}";
        assertThat(problemsWith("parameters.yaml", good.formatted(value))).isEmpty();
        assertThat(problemsWith("parameters.yaml", good.formatted(value + ", " + value)))
                .hasSize(1)
                .first()
                .asString()
                .contains("notice: this value holds at the same time as the one from 2015-05-01");
        assertThat(problemsWith("parameters.yaml", good.formatted(value) + good.formatted(value)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("parameters.yaml:2:8 notice: the parameter is given twice");
        assertThat(problemsWith("parameters.yaml", good.formatted(value.replace("14", "14.5"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("14.5 is not a whole number");
        assertThat(problemsWith("parameters.yaml", good.formatted(value.replace("mark: V", "mark: X"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("mark X is not known; allowed: V, K or P");
        assertThat(problemsWith(
                        "parameters.yaml", good.formatted(value.replace("provision", "to: 2014-01-01, provision"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("the value ends before it begins");
        assertThat(problemsWith("parameters.yaml", "notice: 14\n"))
                .containsExactly("parameters.yaml:1:1: not a list; allowed: - id: …, one entry for each parameter");
    }

    @Test
    void aRuleAsksOnlyForParametersThatExist() {
        Map<String, byte[]> files = TestRuleSets.ofDrl(RULE.replace(
                "Matter( $id : id )", "Matter( $id : id )\n  Parameter( name == \"notise\" || name == \"notice\" )"));
        assertThat(problems(files))
                .containsExactly(
                        "rules.drl:10:3 R-1: there is no parameter notise in parameters.yaml; allowed: notice");
    }

    @Test
    void yamlCannotGrowOrConstructAnything() {
        assertThat(problemsWith("parameters.yaml", "- &a x\n- *a\n"))
                .first()
                .asString()
                .contains("anchors and aliases");
        assertThat(problemsWith("parameters.yaml", "- !!java.io.File [x]\n"))
                .first()
                .asString()
                .contains("is not allowed");
        assertThat(problemsWith("parameters.yaml", "- !x y\n"))
                .first()
                .asString()
                .contains("tag !x is not allowed");
        assertThat(problemsWith("parameters.yaml", "[".repeat(10_000))).hasSize(1);
        assertThat(problemsWith("parameters.yaml", "- a\n---\n- b\n"))
                .first()
                .asString()
                .contains("a second document");
        assertThat(problemsWith("parameters.yaml", "a: 1\na: 2\n"))
                .first()
                .asString()
                .startsWith("parameters.yaml:2:1: key a is given twice");
        assertThat(problemsWith("parameters.yaml", "- {a: 1\n"))
                .first()
                .asString()
                .contains("not YAML");
        assertThat(problemsWith("parameters.yaml", "- x\n".repeat(Limits.YAML_VALUES + 1)))
                .first()
                .asString()
                .contains("holds too much");
        Map<String, byte[]> notUtf8 = TestRuleSets.ofDrl(RULE);
        notUtf8.put("parameters.yaml", new byte[] {'-', ' ', (byte) 0xe4});
        assertThat(problems(notUtf8)).first().asString().contains("not UTF-8");
        assertThat(problemsWith("parameters.yaml", "- \u202ex\n"))
                .first()
                .asString()
                .contains("U+202E");
    }

    @Test
    void theFingerprintIsThatOfSha256sum() {
        assertThat(Checksum.of(new TreeMap<>(Map.of("b", TestRuleSets.utf8("2\n"), "a", TestRuleSets.utf8("1\n")))))
                .isEqualTo("90efceaa49f4aae572a85797a92478a2f6ff255e5d7ee48e8e98293d728c580c");
    }

    @Test
    void aFolderHoldsTheSet(@TempDir Path folder) throws IOException {
        Map<String, byte[]> files = TestRuleSets.ofDrl(RULE);
        files.put("cases/one.yaml", TestRuleSets.utf8("a: b\n"));
        files.put(".git/config", TestRuleSets.utf8("hidden"));
        files.put(".rules.drl.swp", TestRuleSets.utf8("hidden"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve("test").resolve(file.getKey());
            java.nio.file.Files.createDirectories(path.getParent());
            java.nio.file.Files.write(path, file.getValue());
        }
        RuleSet fromSet = RuleSet.read(RuleSource.folder(folder.resolve("test")), Facts.MATTERS);
        RuleSet fromAbove = RuleSet.read(RuleSource.folder(folder, "test"), Facts.MATTERS);
        RuleSet named = RuleSet.read(RuleSource.folder(folder.resolve("test"), "test"), Facts.MATTERS);
        assertThat(fromSet.files())
                .containsOnlyKeys("manifest.yaml", "rules.drl", "texts.yaml", "parameters.yaml", "cases/one.yaml");
        assertThat(List.of(fromAbove.sha256(), named.sha256())).containsOnly(fromSet.sha256());
        assertThatThrownBy(() -> RuleSource.folder(folder.resolve("none")).files())
                .isInstanceOf(RefusedRuleSet.class)
                .hasMessageContaining("is not a folder");
    }

    @Test
    void aFolderIsBounded(@TempDir Path folder) throws IOException {
        Path deep = folder.resolve("a/b/c/d/e");
        java.nio.file.Files.createDirectories(deep);
        assertThatThrownBy(() -> RuleSource.folder(folder).files())
                .isInstanceOf(RefusedRuleSet.class)
                .hasMessageContaining("nested too deep");
        java.nio.file.Files.delete(deep);
        java.nio.file.Files.delete(deep.getParent());
        for (int i = 0; i <= Limits.FILES; i++) {
            java.nio.file.Files.writeString(folder.resolve("f" + i), "x");
        }
        assertThatThrownBy(() -> RuleSource.folder(folder).files())
                .isInstanceOf(RefusedRuleSet.class)
                .hasMessageContaining("the rule set is too large");
    }

    @Test
    void onlyShippedNamesAreOnTheClassPath() {
        assertThatThrownBy(() -> RuleSource.shipped("no-such-set").files())
                .isInstanceOf(RefusedRuleSet.class)
                .hasMessageContaining("no rule set no-such-set");
        assertThat(RuleSource.shipped("service-classification").files()).containsKey("manifest.yaml");
    }

    @Test
    void aSchemaNamesOnlyRecordsThatRulesCanSpeakAbout() {
        assertThatThrownBy(() -> RuleSet.read(
                        RuleSource.memory(TestRuleSets.ofDrl(RULE)),
                        new FactSchema(List.of(Facts.Matter.class, Unreadable.class), Facts.Remark.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("field amount of record");
        assertThatThrownBy(() -> RuleSet.read(
                        RuleSource.memory(TestRuleSets.ofDrl(RULE)),
                        new FactSchema(List.of(Facts.Matter.class), Facts.Voice.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neither (String rule, String subject)");
    }

    /** A record with a field that rules have no word for. */
    public record Unreadable(double amount) {}
}
