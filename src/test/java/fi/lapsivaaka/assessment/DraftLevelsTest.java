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

    @ParameterizedTest(name = "{0}")
    @MethodSource("levels")
    void screensAsACarefulReaderWould(String name, String organisation, String text, List<String> levels) {
        Check check = CHECKER.check(new Draft(name, text), organisation, DAY);

        assertThat(levels)
                .as("criteria %s", check.screening().criteria())
                .contains(check.screening().level().code());
    }

    static Stream<Arguments> levels() {
        return Stream.of("/proposal/expectations.yaml", "/proposal/short-drafts.yaml")
                .flatMap(resource -> rows(resource).stream())
                .filter(draft -> draft.containsKey("level"))
                .map(draft -> Arguments.of(
                        draft.getOrDefault("file", draft.get("name")),
                        draft.getOrDefault("organisation", "kunta"),
                        draft.containsKey("file")
                                ? content("/proposal/drafts/" + draft.get("file"))
                                : draft.get("text"),
                        List.of(draft.get("level").toString().split(" "))));
    }

    private static List<Map<String, Object>> rows(String resource) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(content(resource));
    }

    private static String content(String resource) {
        try (InputStream file = Objects.requireNonNull(DraftLevelsTest.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
