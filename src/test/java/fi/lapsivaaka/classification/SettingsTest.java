package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Settings settings = Classifiers.RULES.settings();

    @Test
    void theUsualProfileIsTheConventionsBoundary() {
        assertThat(settings.usual().choices())
                .containsEntry("age", "alle18")
                .containsEntry("scope", "suppea")
                .containsEntry("open-care", "red");
    }

    @Test
    void settingsAndChoicesAreKnownByTheirOtherNamesToo() {
        assertThat(settings.profile(Map.of("IKÄRAJA", "Oulu20", "lsavo", "keltainen"))
                        .choices())
                .containsEntry("age", "oulu20")
                .containsEntry("open-care", "yellow");
    }

    @Test
    void whatIsNotKnownIsRefusedWithWhatIsAllowed() {
        assertThatThrownBy(() -> settings.profile(Map.of("colour", "red")))
                .isInstanceOfSatisfying(UnknownChoice.class, unknown -> assertThat(unknown.allowed())
                        .contains("age"));
        assertThatThrownBy(() -> settings.profile(Map.of("age", "40")))
                .isInstanceOfSatisfying(UnknownChoice.class, unknown -> assertThat(unknown.allowed())
                        .contains("age=oulu20"));
    }

    @Test
    void whetherOverheadsAreAllocatedIsSaidByTheRuleSet() {
        assertThat(settings.allocatesOverheads(settings.usual())).isFalse();
        assertThat(settings.allocatesOverheads(settings.profile(Map.of("scope", "laaja"))))
                .isTrue();

        Settings other = settings(text -> text.replace("        allocates-overheads: true\n", "")
                .replace(
                        "aliases: [oulu-20, oulu]\n", "aliases: [oulu-20, oulu]\n        allocates-overheads: true\n"));
        assertThat(other.allocatesOverheads(other.profile(Map.of("scope", "laaja"))))
                .isFalse();
        assertThat(other.allocatesOverheads(other.profile(Map.of("age", "oulu20"))))
                .isTrue();
    }

    private static Settings settings(UnaryOperator<String> edit) {
        Map<String, byte[]> files = new TreeMap<>(Classifiers.RULES.ruleSet().files());
        String text = new String(files.getOrDefault("profiles.yaml", new byte[0]), StandardCharsets.UTF_8);
        String edited = edit.apply(text);
        assertThat(edited).isNotEqualTo(text);
        files.put("profiles.yaml", edited.getBytes(StandardCharsets.UTF_8));
        return ClassificationRules.read(RuleSource.memory(files), Vocabulary.shipped())
                .settings();
    }
}
