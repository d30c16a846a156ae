package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.RuleSource;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a form only maintainers change. */
class FormSchemaTest {

    private static final String SHORT = "assessment-forms/short.yaml";
    private static final String SHARED = "assessment-forms/shared.yaml";

    private static byte[] shipped(String file) {
        return RuleSource.shipped("child-impact").files().getOrDefault(file, new byte[0]);
    }

    private static byte[] edited(String file, String text, String other) {
        String content = new String(shipped(file), StandardCharsets.UTF_8);
        assertThat(content).contains(text);
        return content.replaceFirst(java.util.regex.Pattern.quote(text), other).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min-length: 20 | min-length: 30 | true",
                "required: true | required: false | true",
                "Mitä ehdotetaan ja mistä alkaen? | Mitä ehdotetaan? | true",
                "- {fact: screening-level, operator: any-of, values: [full]} | - {fact: child-service, operator: answered} | true",
                "label: {fi: 'Kuvaus' | label: {fi: 'Selitys' | true",
                "type: text | type: date | false",
                "unit: euros-a-year | unit: euros | false",
                "rows-from: option | unique: description | false",
                "- {id: proposed, type: single | - {id: suggested, type: single | false"
            })
    void wordsAndConditionsAreNoSchemaButWhatAnswersLookLikeIs(String text, String other, boolean kept) {
        byte[] wanted = edited(SHORT, text.replace('\'', '"'), other.replace('\'', '"'));

        assertThat(FormSchema.kept(SHORT, wanted, shipped(SHORT), shipped(SHORT)))
                .isEqualTo(kept);
    }

    @Test
    void aQuestionOfItsOwnIsNoSchemaAndOneThatWentComesBackOnlyAsItWas() {
        byte[] own = edited(SHORT, "      - id: L-02", "      - id: LX01-01\n        type: number\n\n      - id: L-02");
        byte[] gone = edited(SHORT, "- id: L-01", "- id: LX01-01");
        byte[] other = edited(SHORT, "type: text", "type: date");

        assertThat(FormSchema.kept(SHORT, own, shipped(SHORT), shipped(SHORT))).isTrue();
        assertThat(FormSchema.kept(SHORT, other, gone, shipped(SHORT))).isFalse();
    }

    @Test
    void listsAndUnitsThatAllShareAreSchemaButNotTheirWords() {
        assertThat(FormSchema.kept(
                        SHARED, edited(SHARED, "fi: \"Kyllä\"", "fi: \"Joo\""), shipped(SHARED), shipped(SHARED)))
                .isTrue();
        assertThat(FormSchema.kept(
                        SHARED, edited(SHARED, "{code: \"yes\"", "{code: \"yep\""), shipped(SHARED), shipped(SHARED)))
                .isFalse();
        assertThat(FormSchema.kept(SHARED, edited(SHARED, "  - short\n", ""), shipped(SHARED), shipped(SHARED)))
                .isFalse();
    }

    @Test
    void aFormComesAndGoesWithTheSchema() {
        assertThat(FormSchema.kept(SHORT, null, shipped(SHORT), shipped(SHORT))).isFalse();
        assertThat(FormSchema.kept("assessment-forms/new.yaml", shipped(SHORT), null, null))
                .isFalse();
    }
}
