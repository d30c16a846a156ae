package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.lapsivaaka.proposal.Passage.Form;
import fi.lapsivaaka.proposal.Sentence.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void tellsAllProblemsAtOnceWithTheirLines() {
        String file = """
                services:
                  VAKA:
                    label: {fi: Varhaiskasvatus, sv: Småbarnspedagogik}
                    terms: [päiväko, "päivä(ko|di)", päiväko]
                    colour: green
                  KOULU:
                    label: {fi: Koulu, sv: Skola, en: School}
                    weight: heavy
                towns:
                  X: {}
                """;

        assertThatExceptionOfType(RefusedTerms.class)
                .isThrownBy(() -> read(file))
                .satisfies(refused -> {
                    List<String> told = refused.problems().stream()
                            .map(TermProblem::toString)
                            .toList();
                    assertThat(told)
                            .anyMatch(problem -> problem.startsWith("terms.yaml:2: VAKA lacks a name"))
                            .anyMatch(problem -> problem.startsWith("terms.yaml:4: 'päivä(ko|di)' in VAKA"))
                            .anyMatch(problem -> problem.startsWith("terms.yaml:4: 'päiväko' stands twice"))
                            .anyMatch(problem -> problem.startsWith("terms.yaml:5: unknown key 'colour'"))
                            .anyMatch(problem -> problem.startsWith("terms.yaml:6: KOULU has no terms"))
                            .anyMatch(problem -> problem.startsWith("terms.yaml:8: weight 'heavy'"))
                            .anyMatch(problem -> problem.startsWith("terms.yaml:9: unknown section 'towns'"))
                            .anyMatch(problem -> problem.contains("lacks 'negation'"));
                });
    }

    @Test
    void refusesWhatIsNoPlainYaml() {
        for (String file : List.of(
                "",
                "services: [",
                "services: &a\n  X: *a\n",
                "services:\n  X: {label: {fi: a, sv: b, en: c}, terms: [a]}\n  X: {label: {fi: a, sv: b, en: c}, terms: [b]}\n",
                "- a\n- b\n",
                "services: !!java.net.URL ['http://example.invalid']\n")) {
            assertThatExceptionOfType(RefusedTerms.class).isThrownBy(() -> read(file));
        }
        assertThatExceptionOfType(RefusedTerms.class)
                .isThrownBy(() -> Terms.read(new ByteArrayInputStream(new byte[] {(byte) 0xE4, (byte) 0xE4})));
        assertThatExceptionOfType(RefusedTerms.class)
                .isThrownBy(() -> Terms.read(new ByteArrayInputStream(new byte[2 << 20])));
    }

    @Test
    void findsWordStartsCompoundsPhrasesAndExclusions() {
        assertThat(found("laps", "Lapsille ja kylapsille lapsi")).containsExactly("lapsille", "lapsi");
        assertThat(found("-koulu", "Alakoulun koulu, yläkoulussa"))
                .containsExactly("alakoulun", "koulu", "yläkoulussa");
        assertThat(found("lapset!", "Lapset lapsetkin")).containsExactly("lapset");
        assertThat(found("lapsen_etu!", "Lapsen etu, lapsen paras etu")).containsExactly("lapsen etu");
        assertThat(found("lapsen etu!", "Lapsen oma paras etu, etu lapsen")).containsExactly("lapsen etu");
        assertThat(found("lapsen etu!", "Lapsen yksi kaksi kolme neljä viisi etu"))
                .isEmpty();
        assertThat(found("kuul", "Kuultiin, kuuluu ja kuulutettiin", "kuulu")).containsExactly("kuultiin");
        assertThat(found("koulu", "Vanha koulu ja uusi koulu", "vanha_koulu")).containsExactly("koulu");
    }

    @Test
    void namesEveryConceptTheRulesCanAskFor() {
        Set<String> concepts = ShippedTerms.terms().concepts().keySet();

        assertThat(concepts)
                .contains("children", "guardians", "savings", "school-journey", "best-interests-demanded", "mitigation")
                .hasSizeGreaterThan(70);
        assertThat(ShippedTerms.terms().services()).containsKeys("VAKA", "PERUSOPETUS", "KAAVA", "TALOUS");
        assertThat(ShippedTerms.terms().decisionTypes()).hasSize(26);
        assertThat(ShippedTerms.terms().hearingTargets()).containsKeys("CHILDREN", "YOUTH_COUNCIL", "EXPERT");
    }

    @Test
    void everyEntrySpeaksFinnishAndSwedish() {
        Set<String> untranslated = ShippedTerms.terms().entries().stream()
                .filter(entry -> entry.kind() == Kind.SERVICE || entry.kind() == Kind.DECISION_TYPE)
                .filter(entry -> entry.label().fi().equals(entry.label().sv()))
                .map(TermEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(untranslated).isEmpty();
    }

    private static List<String> found(String term, String text, String... not) {
        TermEntry entry = new TermEntry(
                Kind.CONCEPT,
                "x",
                fi.lapsivaaka.LocalizedText.same("x"),
                List.of(term),
                List.of(),
                Arrays.asList(not),
                1,
                false,
                Direction.UNKNOWN,
                "",
                false,
                false);
        List<Word> words = WordReader.read(text, 0, text.length());
        Sentence sentence = new Sentence(
                new Quote(text, 0, text.length()),
                new Passage(0, text.length(), Form.SENTENCE, 0),
                words,
                new Hits(new TermFinder(new Terms(List.of(entry))).find(words)),
                Role.BODY,
                Speaker.AUTHORITY);
        return sentence.hits().all().stream()
                .map(hit ->
                        hit.at().stream().map(place -> words.get(place).form()).collect(Collectors.joining(" ")))
                .toList();
    }

    private static Terms read(String file) {
        return Terms.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
