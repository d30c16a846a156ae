package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final String TERMS = """
            names:
              school:
                parts: [koulu]
                exclusions: [koulutu]
              hall:
                starts: [halli]
                ends: [halli]
                exclusions: [hallin]
              veo:
                words: [veo]
              administration:
                weak: true
                phrases: [sivisty hallin, tekni -hallinto]
              art:
                phrases: [=lasten kulttuu]
                unless: [aikui]
            accounts: {}
            suppliers: {}
            """;

    private static List<String> found(String name) {
        List<Problem> problems = new ArrayList<>();
        NameTerms terms = NameTerms.read(TERMS.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems).isEmpty();
        return new ConceptFinder(terms.names())
                .in(name).stream().map(Concept::id).toList();
    }

    @Test
    void wordStartsPartsWholeWordsAndEnds() {
        assertThat(found("KESKUSKOULU")).containsExactly("school");
        assertThat(found("Koulutuspalvelut")).isEmpty();
        assertThat(found("Koulutus ja koulu")).containsExactly("school");
        assertThat(found("Uimahalli")).containsExactly("hall");
        assertThat(found("Hallinto")).isEmpty();
        assertThat(found("veo")).containsExactly("veo");
        assertThat(found("Veolia")).isEmpty();
    }

    @Test
    void phrasesKeepTheirOrder() {
        assertThat(found("Sivistystoimen hallinto")).containsExactly("administration");
        assertThat(found("Hallinnon sivistys")).isEmpty();
        assertThat(found("Tekninen konsernihallinto")).containsExactly("administration");
        assertThat(found("Lasten oma kulttuuri")).containsExactly("art");
        assertThat(found("Lastensuojelun kulttuuri")).isEmpty();
        assertThat(found("Lasten ja aikuisten kulttuuri")).isEmpty();
    }

    @Test
    void problemsAreToldTogetherWithTheirPlaces() {
        List<Problem> problems = new ArrayList<>();
        NameTerms.read("""
                names:
                  Bad Id: {starts: [a]}
                  empty: {weak: true}
                  regex: {starts: ['a.*b'], colour: red}
                """.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems)
                .hasSize(5)
                .allMatch(problem -> problem.line() > 0 && problem.file().equals("terms.yaml"));
    }

    @Test
    void aNameIsReadInTimeProportionalToItsLength() {
        StringBuilder many = new StringBuilder("names:\n");
        for (int i = 0; i < 2_000; i++) {
            many.append("  c")
                    .append(i)
                    .append(": {parts: [")
                    .append("a".repeat(3 + i % 40))
                    .append("]}\n");
        }
        List<Problem> problems = new ArrayList<>();
        ConceptFinder finder =
                new ConceptFinder(NameTerms.read(many.toString().getBytes(StandardCharsets.UTF_8), problems)
                        .names());
        assertThat(problems).isEmpty();
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThat(finder.in("a".repeat(1_000_000)))
                .hasSize(2_000));
    }
}
