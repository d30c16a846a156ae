package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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
}
