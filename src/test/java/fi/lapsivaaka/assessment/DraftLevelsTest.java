package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whole invented drafts, read with their headers, tables and instructions for appeal, get the level they deserve. */
class DraftLevelsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final DraftChecker CHECKER =
            new DraftChecker(AssessmentRules.read(RuleSource.shipped("child-impact"), VOCABULARY), VOCABULARY);

    @ParameterizedTest
    @MethodSource("levels")
    void screensAsACarefulReaderWould(String file, String organisation, List<String> levels) {
        Check check = CHECKER.check(new Draft(file, content("/proposal/drafts/" + file)), organisation, DAY);

        assertThat(levels)
                .as("criteria %s", check.screening().criteria())
                .contains(check.screening().level().code());
    }

    static Stream<Arguments> levels() {
        List<Map<String, Object>> drafts =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(content("/proposal/expectations.yaml"));
        return drafts.stream()
                .filter(draft -> draft.containsKey("level"))
                .map(draft -> Arguments.of(
                        draft.get("file"),
                        draft.getOrDefault("organisation", "kunta"),
                        List.of(draft.get("level").toString().split(" "))));
    }

    private static String content(String resource) {
        try (InputStream file = Objects.requireNonNull(DraftLevelsTest.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
