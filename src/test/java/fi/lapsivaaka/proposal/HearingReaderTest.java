package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class HearingReaderTest {

    private final SignalReader reader = ShippedTerms.reader();

    @ParameterizedTest
    @MethodSource("passages")
    void findsWhoWasHeardAndNobodyElse(String text, List<String> expected) {
        assertThat(read(text).hearings().stream().map(hearing -> hearing.target() + (hearing.planned() ? "+" : "")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void childrenHeardBeatAdultsHeard() {
        Heard heard = read("Huoltajia on kuultu. Oppilaita kuultiin luokissa.").heard();

        assertThat(heard.status()).isEqualTo(Heard.Status.CHILDREN);
        assertThat(heard.quote()).isNotNull();
        assertThat(heard.quote().text()).isEqualTo("Oppilaita kuultiin luokissa.");
    }

    @Test
    void adultsHeardWhileChildrenArePlannedIsPlanned() {
        assertThat(read("Huoltajia on kuultu. Oppilaita kuullaan syksyllä.")
                        .heard()
                        .status())
                .isEqualTo(Heard.Status.PLANNED);
    }

    @Test
    void expertsAndUsersAreNeitherChildrenNorResidents() {
        assertThat(read("Kuultavana oli arkkitehti. Käyttäjiltä pyydettiin palautetta.")
                        .heard()
                        .status())
                .isEqualTo(Heard.Status.NOT_FOUND);
    }

    private Signals read(String text) {
        return reader.read(new Draft("x", text), "kunta");
    }

    static Stream<Arguments> passages() {
        List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(ShippedTerms.resource("/proposal/hearings.yaml"));
        return rows.stream()
                .map(row -> Arguments.of(
                        row.get("text"),
                        ((List<?>) row.get("heard"))
                                .stream().map(Object::toString).toList()));
    }
}
