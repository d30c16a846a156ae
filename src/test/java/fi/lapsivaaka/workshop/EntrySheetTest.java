package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Text files of rule sets cut into entries. */
class EntrySheetTest {

    private static EntrySheet shipped(String set, String file) {
        return EntrySheet.of(file, RuleSource.shipped(set).files().getOrDefault(file, new byte[0]));
    }

    private static String changed(EntrySheet sheet, String file, String entry, String text) {
        return new String(
                sheet.change(entry, text).getOrDefault(file, Optional.empty()).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void everyShippedFilePutTogetherAgainIsTheSameToTheLetter() {
        for (RuleKind kind : RuleKind.values()) {
            for (Map.Entry<String, byte[]> file :
                    RuleSource.shipped(kind.id()).files().entrySet()) {
                if (!file.getKey().endsWith(".csv")) {
                    EntrySheet sheet = EntrySheet.of(file.getKey(), file.getValue());
                    FileEntry entry = sheet.entries().get(sheet.entries().size() / 2);

                    assertThat(changed(sheet, file.getKey(), entry.name(), entry.text()))
                            .as(file.getKey())
                            .isEqualTo(new String(file.getValue(), StandardCharsets.UTF_8));
                    assertThat(sheet.entries().stream().map(FileEntry::name)).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void rulesTextsParametersTermsAndCasesAreEntries() {
        assertThat(shipped("child-impact", "school.drl").entry("R-102")).get().satisfies(rule -> {
            assertThat(rule.text()).startsWith("rule \"R-102\"").contains("end");
        });
        assertThat(shipped("service-classification", "texts.yaml").entry("R067"))
                .isPresent();
        assertThat(shipped("child-impact", "parameters.yaml").entry("affected-children-for-full"))
                .isPresent();
        assertThat(shipped("service-classification", "terms.yaml").entry("names/hanke"))
                .isPresent();
        assertThat(shipped("service-classification", "cases/services.yaml").entry("R019 (2)"))
                .isPresent();
    }

    @Test
    void anEntryIsAddedInItsGroupAndTakenOut() {
        EntrySheet terms = shipped("service-classification", "terms.yaml");
        String file = "terms.yaml";

        String added = changed(terms, file, "names/uusi", "  uusi:\n    starts: [uusi]");
        EntrySheet after = EntrySheet.of(file, added.getBytes(StandardCharsets.UTF_8));

        assertThat(after.entries()).hasSize(terms.entries().size() + 1);
        assertThat(added.indexOf("  uusi:")).isLessThan(added.indexOf("accounts:"));
        assertThat(EntrySheet.of(file, changed(after, file, "names/uusi", "").getBytes(StandardCharsets.UTF_8))
                        .entries())
                .hasSameSizeAs(terms.entries());
    }

    @Test
    void questionsOfAFormAreEntriesAndANewOneStandsAtTheEndOfItsStep() {
        String file = "assessment-forms/short.yaml";
        EntrySheet form = shipped("child-impact", file);

        assertThat(form.entry("L-04")).get().satisfies(question -> assertThat(question.text())
                .startsWith("      - id: L-04")
                .doesNotContain("L-05"));
        assertThat(form.entry("steps/children")).isPresent();
        assertThat(shipped("child-impact", "assessment-forms/shared.yaml").entry("option-lists/yes-no"))
                .isPresent();
        String added = changed(form, file, "steps/proposal/L-99", "      - id: L-99\n        type: date\n");
        assertThat(added.indexOf("L-99")).isBetween(added.indexOf("- id: L-02"), added.indexOf("- id: children"));
        EntrySheet after = EntrySheet.of(file, added.getBytes(StandardCharsets.UTF_8));
        assertThat(after.entry("L-99")).isPresent();
        assertThat(changed(after, file, "L-99", "")).isEqualTo(form.text());
        byte[] behind = after.added("L-01", "L-98", "      - id: L-98\n")
                .getOrDefault(file, Optional.empty())
                .orElseThrow();
        assertThat(EntrySheet.of(file, behind).entries().stream().map(FileEntry::name))
                .containsSubsequence("L-01", "L-98", "L-02", "L-99", "steps/children");
    }

    @Test
    void lineEndsOfBrowsersBecomeThoseOfTheFile() {
        EntrySheet texts = shipped("service-classification", "texts.yaml");

        assertThat(changed(texts, "texts.yaml", "R067", "R067:\r\n  title: x\r\n"))
                .contains("R067:\n  title: x\n")
                .doesNotContain("\r");
    }

    @Test
    void aNewRuleStandsApartAndNewTextsStandAsTheOthersDo() {
        EntrySheet rules = shipped("child-impact", "views.drl");
        EntrySheet texts = shipped("child-impact", "texts.yaml");

        assertThat(changed(rules, "views.drl", "R-960", "rule \"R-960\"\nend"))
                .endsWith("\nend\n\nrule \"R-960\"\nend\n");
        assertThat(changed(texts, "texts.yaml", "R-960", "R-960:\n  title: x")).doesNotContain("\n\nR-960:");
    }
}
