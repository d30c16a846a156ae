package fi.lapsivaaka.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.vocabulary.CrcArticle;
import fi.lapsivaaka.vocabulary.DecisionType;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedFormsTest {

    private static final Forms FORMS = Forms.shipped();
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final int LONGEST_SENTENCE = 26;

    @ParameterizedTest
    @CsvSource({
        "screening, S, 14",
        "short, L, 16",
        "full, T, 32",
        "budget-proposal, B, 21",
        "follow-up, F, 12",
        "school, K, 14",
        "early-education, V, 7",
        "student-welfare, O, 4",
        "child-protection, LS, 6",
        "health, TN, 4",
        "youth-leisure, N, 5",
        "environment, Y, 7",
        "transit, J, 3",
        "fees, M, 3",
        "procurement, H, 5",
        "digital, D, 3",
        "safety-staff, X, 2",
        "wellbeing-plan, HV, 2"
    })
    void asksEveryQuestionOfTheMethod(String form, String letters, int count) {
        List<String> expected = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s-%02d".formatted(letters, number))
                .toList();

        assertThat(FORMS.form(form).orElseThrow().questions())
                .extracting(Question::id)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void shipsEveryFormOfTheFolder() {
        assertThat(Forms.folder(Path.of("assessment-forms")).all()).isEqualTo(FORMS.all());
        assertThat(FORMS.all()).hasSize(18);
    }

    @Test
    void keepsTheShortAssessmentShort() {
        assertThat(FORMS.applicable("short", Map.of(), Facts.NONE.with(Fact.CHILD_SERVICE, "yes")))
                .hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void explainsEachQuestionInShortSentencesInEachLanguage() {
        List<String> tooLong = new ArrayList<>();
        for (Question question : questions()) {
            for (LocalizedText text : List.of(question.text(), question.help())) {
                Stream.of(text.fi(), text.sv(), text.en())
                        .flatMap(words -> Arrays.stream(words.split("(?<=[.!?:;]) ")))
                        .filter(sentence -> sentence.split(" ").length > LONGEST_SENTENCE)
                        .forEach(sentence -> tooLong.add(question.id() + ": " + sentence));
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void callsNothingUnlawful() {
        assertThat(questions())
                .allSatisfy(question -> assertThat(question.toString().toLowerCase(Locale.ROOT))
                        .doesNotContain("lainvastai", "olaglig", "lagstridig", "unlawful", "illegal"));
    }

    @Test
    void givesAnExampleWhereSomebodyHasToWrite() {
        assertThat(questions().stream()
                        .filter(question -> question.editable()
                                && question.example().isEmpty()
                                && !(question.shape() instanceof Shape.Choice))
                        .map(Question::id))
                .as("only summaries that the product writes, and the sign-off")
                .containsExactlyInAnyOrder("L-15", "T-27", "B-16", "T-31");
    }

    @Test
    void namesEveryLabelInThreeLanguages() {
        Stream<LocalizedText> labels = questions().stream()
                .flatMap(question -> Stream.concat(
                        question.shape().options().stream().map(Option::label),
                        question.parts().stream()
                                .flatMap(part -> Stream.concat(
                                        Stream.of(part.label()),
                                        part.shape().options().stream().map(Option::label)))));

        assertThat(labels.filter(label -> label.fi().equals(label.sv())).map(LocalizedText::fi))
                .isEmpty();
    }

    @Test
    void restsOnProvisionsThatWeKnow() {
        assertThat(questions().stream()
                        .flatMap(question -> question.provisions().stream())
                        .filter(id -> !id.equals("policy")))
                .isSubsetOf(VOCABULARY.provisions().stream().map(Provision::id).toList());
    }

    @Test
    void usesTheCodesOfTheVocabulary() {
        assertThat(codes("S-01"))
                .containsExactlyInAnyOrderElementsOf(VOCABULARY.decisionTypes().stream()
                        .map(DecisionType::code)
                        .toList());
        assertThat(codes("S-02"))
                .containsExactlyInAnyOrderElementsOf(
                        VOCABULARY.groups().stream().map(ServiceGroup::code).toList());
        assertThat(partCodes("B-01", "level"))
                .containsAll(VOCABULARY.levels().stream().map(Level::code).toList());
        assertThat(partCodes("T-19", "article"))
                .isSubsetOf(VOCABULARY.crcArticles().stream()
                        .map(CrcArticle::number)
                        .map(String::valueOf)
                        .toList())
                .containsAll(VOCABULARY.groups().stream()
                        .flatMap(group -> group.crcArticles().stream())
                        .map(String::valueOf)
                        .toList());
    }

    @Test
    void keepsTheOldIdsOfTheHealthModule() {
        assertThat(FORMS.form("health").orElseThrow().questions())
                .extracting(question -> question.id() + " " + question.sourceId())
                .containsExactly("TN-01 T1", "TN-02 T2", "TN-03 T3", "TN-04 T4");
    }

    @Test
    void keepsLimitsOfTheSummaries() {
        assertThat(longest("L-15")).isEqualTo(600);
        assertThat(longest("L-16")).isEqualTo(400);
        assertThat(longest("B-16")).isEqualTo(800);
        assertThat(longest("B-17")).isEqualTo(400);
    }

    private static int longest(String id) {
        return FORMS.question(id).map(Question::shape).orElseThrow() instanceof Shape.Prose prose
                ? prose.maxLength()
                : 0;
    }

    private static List<String> codes(String id) {
        return FORMS.question(id).orElseThrow().shape().options().stream()
                .map(Option::code)
                .toList();
    }

    private static List<String> partCodes(String id, String part) {
        return FORMS.question(id).flatMap(question -> question.part(part)).orElseThrow().shape().options().stream()
                .map(Option::code)
                .toList();
    }

    private static List<Question> questions() {
        return FORMS.all().stream().flatMap(form -> form.questions().stream()).toList();
    }
}
