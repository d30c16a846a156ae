package fi.lapsivaaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text of a user is ever taken for a template or an expression. */
class TemplatesTest {

    @Test
    void writeTextsOfUsersAsTextsAndEvaluateThemNowhere() throws IOException {
        List<Path> templates;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            templates = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        assertThat(templates).hasSizeGreaterThan(30);
        for (Path template : templates) {
            String unescaped = Files.readString(template).replaceAll("th:utext=\"\\$\\{(style|chartStyle)}\"", "");
            assertThat(unescaped).as(template.toString()).doesNotContain("utext");
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("th:inline=\"javascript\"", "th:inline='javascript'", "[(${")
                    .doesNotContainPattern("__\\$\\{")
                    .doesNotContainPattern("\\bT\\(|@\\w+\\.");
        }
    }
}
