package fi.lapsivaaka.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ruleset.RuleSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Levels are data: with a fourth one in the vocabulary, rules place and split by four. */
class FourLevelsTest {

    private static final String ORANGE = "orange;Oranssi;Orange;Orange;Vaativa avopalvelu;Krävande öppenvård;"
            + "Demanding open care;!;3;testi;2026-01-01\nred;";

    private final Vocabulary vocabulary = VocabularyReader.read(FourLevelsTest::file);

    @Test
    void rulesPlaceAndSplitByEveryLevelThereIs() {
        ClassificationRules rules = rules();

        Classification split = classify(rules, "Perhepalvelut", "2180");
        assertThat(split.levels(new Money(10_001)))
                .containsExactly(
                        Map.entry("green", new Money(1_000)),
                        Map.entry("yellow", new Money(2_000)),
                        Map.entry("orange", new Money(3_000)),
                        Map.entry("red", new Money(4_001)));
        assertThat(classify(rules, "Tukiperheet", "2181").level()).isEqualTo("orange");
    }

    private Classification classify(ClassificationRules rules, String name, String serviceClass) {
        return rules.classifier(rules.settings().usual(), vocabulary)
                .classify(LedgerKey.of(Map.of(
                        LedgerField.COST_CENTRE_NAME,
                        name,
                        LedgerField.SERVICE_CLASS,
                        serviceClass,
                        LedgerField.ORGANISATION_TYPE,
                        "hva",
                        LedgerField.YEAR,
                        "2024")));
    }

    private ClassificationRules rules() {
        Map<String, byte[]> files =
                new TreeMap<>(ClassificationRules.shipped().ruleSet().files());
        String table = new String(Objects.requireNonNull(files.get("services.drl.csv")), StandardCharsets.UTF_8);
        String edited = table.lines()
                .map(line -> line.contains("\"R144\"")
                        ? line.replace("30/50/20", "10/20/30/40")
                        : line.contains("\"R138\"") ? line.replace("\"yellow\"", "\"orange\"") : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(edited).contains("10/20/30/40").contains("\"orange\"");
        files.put("services.drl.csv", edited.getBytes(StandardCharsets.UTF_8));
        return ClassificationRules.read(RuleSource.memory(files), vocabulary);
    }

    private static @Nullable InputStream file(String name) {
        InputStream shipped = ReferenceFiles.shipped().apply(name);
        if (!name.equals("levels.csv") || shipped == null) {
            return shipped;
        }
        try (shipped) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\nred;", "\n" + ORANGE)
                    .replace("Demanding or round-the-clock service;3;3;", "Demanding or round-the-clock service;3;4;")
                    .replace("–;4;", "–;5;");
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
