package fi.lapsivaaka.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    @Test
    void readsASoundForm() {
        Forms forms = FormFiles.sound().read();

        assertThat(forms.all()).extracting(Form::code).containsExactly("screening");
        Question question = forms.question("S-02").orElseThrow();
        assertThat(question.shape()).isInstanceOfSatisfying(Shape.Amount.class, amount -> assertThat(
                        amount.unit().code())
                .isEqualTo("km"));
        assertThat(question.provisions()).containsExactly("628/1998#32", "policy");
        assertThat(question.feeds()).containsExactly("R-002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "id: S-01 | id: S1 | screening.yaml:9:13: 'S1' is not accepted here",
                "id: S-02 | id: S-01 | screening.yaml:17:13: question 'S-01' stands in the forms twice",
                "type: single | type: choice | screening.yaml:10:15: 'choice' is not a type here",
                "options: decision-types | options: kinds | there is no option list 'kinds'",
                "unit: km | unit: miles | there is no unit 'miles'; allowed: km",
                "unit: km | length: km | unknown key 'length'",
                "unit: km | min: 5 | 'unit' is missing",
                "feeds: [R-001] | feeds: [rule-1] | 'rule-1' is not accepted here; allowed: R- and three digits",
                "provisions: [CRC#3] | provisions: [Laki 3 §] | 'Laki 3 §' is not accepted here; allowed: as 628/1998#32",
                "provisions: [CRC#3] | prefill: [] | S-01 rests on nothing",
                "required: true | required: sometimes | 'sometimes' is not accepted here; allowed: true or false",
                "required: true | prefill: [weather] | there is no prefill 'weather'",
                "required: true | prefill-from: [S-99] | there is no question 'S-99'",
                "required: true | editable: false | S-01 is computed from nothing",
                "sv: \"Vad?\" | se: \"Vad?\" | screening.yaml:11:15: 'sv' is missing",
                "minutes: 5 | minutes: -5 | '-5' is not accepted here",
                "form: screening | form: short | 'short' stands in a file of another name; allowed: screening",
                "question: S-01 | question: S-77 | there is no question 'S-77'",
                "question: S-01 | fact: weather | there is no fact 'weather'; allowed: screening-level",
                "values: [CLOSURE] | values: [CLOSED] | 'CLOSED' is not one of the options; allowed: CLOSURE, FEE",
                "values: [CLOSURE] | values: [] | 'any-of' compares with nothing",
                "operator: any-of | operator: matches | there is no operator 'matches'",
                "operator: any-of | operator: at-least | S-01 is not a number here",
                "operator: any-of | part: date, operator: any-of | S-01 has no part 'date'",
                "question: S-01 | question: S-02 | S-02 is not a choice here"
            })
    void tellsWhatIsWrongWhereAndWhatIsAllowed(String passage, String other, String problem) {
        assertThat(FormFiles.sound().changed(passage, other).problems()).contains(problem);
    }

    @Test
    void refusesEqualLanguages() {
        assertThat(FormFiles.sound().changed("sv: \"Vad?\"", "sv: \"Mikä?\"").problems())
                .contains("screening.yaml:11:15: two languages of 'text' are equal");
    }

    @Test
    void refusesAnEmptyLanguage() {
        assertThat(FormFiles.sound().changed("sv: \"Vad?\"", "sv: \" \"").problems())
                .contains("screening.yaml:11:15: a text is empty");
    }

    @Test
    void refusesQuestionsThatDependOnEachOther() {
        FormFiles circle =
                FormFiles.sound().changed("required: true", "shown-when: {question: S-02, operator: answered}");

        assertThat(circle.problems()).contains("S-01 depends on itself").contains("S-02 depends on itself");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        FormFiles files = FormFiles.sound()
                .changed("unit: km", "unit: miles")
                .changed("feeds: [R-001]", "feeds: [r1]")
                .with("stray.yaml", "form: stray")
                .with("shared.yaml", "forms: [screening, lost]\nunits: []\noption-lists: []\n");

        assertThat(files.problems())
                .contains("there is no unit 'miles'")
                .contains("'r1' is not accepted here")
                .contains("there is no option list 'decision-types'")
                .contains("stray.yaml: the file is not listed in shared.yaml")
                .contains("shared.yaml: there is no file lost.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "any"})
    void refusesAnEmptyCondition(String word) {
        assertThat(FormFiles.sound()
                        .changed("{question: S-01, operator: any-of, values: [CLOSURE]}", "{" + word + ": []}")
                        .problems())
                .contains("'" + word + "' is empty");
    }

    @Test
    void refusesAModuleWithoutACondition() {
        FormFiles files = FormFiles.sound().changed("form: screening", "module: screening");

        assertThat(files.problems()).contains("only a module applies on a condition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "minutes: &m 5 | screening.yaml:4:10: anchor '&m' is not accepted",
                "minutes: !!int 5 | screening.yaml:4:10: a type tag is not accepted",
                "minutes: !!javax.script.ScriptEngineManager [] | screening.yaml:4:10: a type tag is not accepted",
                "minutes: *m | screening.yaml:4:10: alias '*m' is not accepted",
                "<<: {minutes: 5} | screening.yaml:4:1: unknown key '<<'",
                "minutes: [5] | screening.yaml:4:10: 'minutes' must be a plain text here",
                "minutes: 99999999999999999999 | is not accepted here; allowed: a whole number",
                "? [minutes] | screening.yaml:4:3: a key must be a word",
                "title: 5 | screening.yaml:4:1: key 'title' stands here twice",
                "minutes: \"5 | screening.yaml"
            })
    void refusesYamlThatIsMoreThanPlainText(String line, String problem) {
        assertThat(FormFiles.sound().changed("minutes: 5", line).problems()).contains(problem);
    }

    @Test
    void refusesBoundlessFiles() {
        FormFiles sound = FormFiles.sound();

        assertThat(sound.with("screening.yaml", "#".repeat(1_000_001)).problems())
                .isEqualTo("screening.yaml: the file has 1000001 bytes; allowed: at most 1000000 bytes");
        assertThat(sound.with("screening.yaml", "a: " + "[".repeat(100_000)).problems())
                .contains("more than 24 levels");
        assertThat(sound.with("screening.yaml", "{a: ".repeat(50_000)).problems())
                .contains("more than 24 levels");
    }

    @Test
    void answersQuicklyEvenToTheWorstFile() {
        String aliases = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n".repeat(10_000);
        String keys = "k: 1\n".repeat(150_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(FormFiles.sound().with("screening.yaml", aliases).problems())
                    .contains("alias '*a' is not accepted");
            assertThat(FormFiles.sound().with("screening.yaml", keys).problems())
                    .contains("key 'k' stands here twice");
        });
    }

    @Test
    void neverTellsMoreProblemsThanAPersonCanRead() {
        String keys = "k: 1\n".repeat(150_000);

        assertThatThrownBy(() -> FormFiles.sound().with("screening.yaml", keys).read())
                .hasMessageContaining(" problems more; allowed: mend these first")
                .isInstanceOfSatisfying(
                        RefusedForms.class,
                        refused -> assertThat(refused.problems().size()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "- a list\n", "text\n", "a: 1\n---\nb: 2\n", "\u0000"})
    void refusesWhatIsNotOneForm(String text) {
        assertThat(FormFiles.sound().with("screening.yaml", text).problems()).contains("screening.yaml");
    }

    @Test
    void refusesBytesThatAreNotText() {
        byte[] latin = "form: päätös".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(FormFiles.sound().with("screening.yaml", latin).problems())
                .contains("screening.yaml: the file is not UTF-8 text");
    }

    @Test
    void readsAFolder(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, byte[]> file : FormFiles.sound().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("notes.txt"), "not a form");

        assertThat(Forms.folder(folder).question("S-01")).isPresent();
        assertThatThrownBy(() -> Forms.folder(folder.resolve("missing")))
                .isInstanceOf(RefusedForms.class)
                .hasMessageContaining("the folder cannot be read");
    }
}
