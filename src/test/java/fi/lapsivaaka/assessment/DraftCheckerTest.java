package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Invented drafts of many kinds get the level and the flags that a careful reader would give them. */
class DraftCheckerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final DraftChecker CHECKER =
            new DraftChecker(AssessmentRules.read(RuleSource.shipped("child-impact"), VOCABULARY), VOCABULARY);

    record Reading(String name, String organisation, String text, String level, List<String> flags, List<String> not) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Reading> readings() {
        InputStream file =
                Objects.requireNonNull(DraftCheckerTest.class.getResourceAsStream("/assessment/drafts.yaml"));
        List<Map<String, Object>> drafts = new Yaml().load(file);
        return drafts.stream()
                .map(draft -> new Reading(
                        (String) draft.get("name"),
                        (String) draft.get("organisation"),
                        (String) draft.get("text"),
                        (String) draft.get("level"),
                        texts(draft.get("flags")),
                        texts(draft.get("not"))));
    }

    private static List<String> texts(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsADraftAsACarefulReaderWould(Reading reading) {
        Check check = CHECKER.check(new Draft(reading.name(), reading.text()), reading.organisation(), DAY);

        assertThat(check.screening().level().code()).isEqualTo(reading.level());
        List<String> flags = check.findings().stream().map(RaisedFinding::flag).toList();
        assertThat(flags).containsAll(reading.flags());
        reading.not().forEach(flag -> assertThat(flags).doesNotContain(flag));
    }

    @Test
    void theSameDraftAlwaysGivesTheSameCheck() {
        Draft draft = new Draft("draft", readings().findFirst().orElseThrow().text());

        assertThat(CHECKER.check(draft, "kunta", DAY)).isEqualTo(CHECKER.check(draft, "kunta", DAY));
    }

    @Test
    void aFindingAboutTheTextQuotesTheSentenceItCameFrom() {
        Check check = CHECKER.check(
                new Draft(
                        "draft", "§ 1 Lehtolan koulun lakkauttaminen\nLautakunta päättää lakkauttaa Lehtolan koulun."),
                "kunta",
                DAY);

        assertThat(check.screening().deciding().get(0).quote()).isNotNull();
        assertThat(check.readiness()).isEqualTo(Readiness.NOT_READY);
    }
}
