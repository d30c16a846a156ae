package fi.lapsivaaka.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/fi", "/sv/imports", "/en/checks/1?a=b&c=%2F", "/fi?x", "/fi/"})
    void leadsBackToPagesOfTheService(String wish) {
        assertThat(Paths.safe(wish, "/fi")).isEqualTo(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/fi//evil.example",
                "/fi\\evil",
                "/evil",
                "javascript:alert(1)",
                "/fi/\r\nSet-Cookie: a=b",
                "/fi@evil.example",
                "/fi.evil.example"
            })
    void leadsNowhereElse(String wish) {
        assertThat(Paths.safe(wish, "/sv")).isEqualTo("/sv");
    }
}
