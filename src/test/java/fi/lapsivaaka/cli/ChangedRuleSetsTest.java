package fi.lapsivaaka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ruleset.Edit;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The shipped rule sets, changed at random in any of their files: {@code rules check} tells what is wrong, and no more. */
class ChangedRuleSetsTest {

    private static final String SEED = "20261121";
    private static final Map<String, byte[]> CHILD_IMPACT =
            RuleSource.shipped("child-impact").files();
    private static final Map<String, byte[]> CLASSIFICATION =
            RuleSource.shipped(ClassificationRules.NAME).files();

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Edit.edits(6);
    }

    @Provide
    Arbitrary<String> impactFiles() {
        return Arbitraries.of(CHILD_IMPACT.keySet());
    }

    @Provide
    Arbitrary<String> classificationFiles() {
        return Arbitraries.of(CLASSIFICATION.keySet());
    }

    @Property(seed = SEED, tries = 10)
    void changedRulesOfChildImpactAreCheckedToTheEnd(
            @ForAll @From("impactFiles") String file, @ForAll @From("edits") List<Edit> edits) {
        check("child-impact", CHILD_IMPACT, file, edits);
    }

    @Property(seed = SEED, tries = 10)
    void changedRulesOfClassificationAreCheckedToTheEnd(
            @ForAll @From("classificationFiles") String file, @ForAll @From("edits") List<Edit> edits) {
        check(ClassificationRules.NAME, CLASSIFICATION, file, edits);
    }

    private static void check(String name, Map<String, byte[]> shipped, String file, List<Edit> edits) {
        Map<String, byte[]> files = new TreeMap<>(shipped);
        files.computeIfPresent(file, (path, bytes) -> Edit.all(edits, new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
        Inspection inspection = new RuleSets.Found(name, RuleSource.memory(files)).inspect();
        List<Problem> told = new ArrayList<>();
        inspection.observations().forEach(observation -> told.add(observation.problem()));
        assertThat(told).allSatisfy(problem -> {
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.toString()).hasSizeLessThan(5_000);
        });
    }
}
