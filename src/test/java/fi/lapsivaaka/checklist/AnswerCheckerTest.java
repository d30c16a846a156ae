package fi.lapsivaaka.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckerTest {

    private static final Forms FORMS = Forms.shipped();

    @Test
    void acceptsWhatFits() {
        assertThat(faults("S-03", Answer.of("unknown"))).isEmpty();
        assertThat(faults("S-07", Answer.of("disability", "rural"))).isEmpty();
        assertThat(faults("S-05", Answer.of("57"))).isEmpty();
        assertThat(faults("S-05", Answer.of(Answer.UNKNOWN))).isEmpty();
        assertThat(faults("S-14", Answer.signed("Suunnittelija", "21.11.2026"))).isEmpty();
        assertThat(faults("L-08", Answer.of("yes").with("date", "2026-10-12"))).isEmpty();
        assertThat(faults("S-13", Answer.NONE))
                .as("an optional question may stay blank")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S-03 | maybe | answer.not-an-option [maybe]",
                "S-03 | yes no | answer.one-only []",
                "S-07 | none disability | answer.ruled-out [none]",
                "S-05 | -1 | answer.too-small [0]",
                "S-05 | 2000001 | answer.too-large [2000000]",
                "S-05 | 1,5 | answer.decimals [0]",
                "S-05 | many | answer.not-a-number [many]",
                "K-01 | unknown | answer.not-a-number [unknown]",
                "S-12 | short | answer.too-short [40, 5]"
            })
    void tellsWhatDoesNotFit(String question, String values, String fault) {
        assertThat(faults(question, Answer.of(values.split(" ")))).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-03", "S-05", "S-12", "S-14", "L-04", "L-08"})
    void asksForWhatIsRequired(String question) {
        assertThat(faults(question, Answer.NONE)).containsExactly("answer.required []");
    }

    @Test
    void asksForTheAnswerItselfWhenOnlyTheFieldBesideItIsGiven() {
        assertThat(faults("L-08", Answer.NONE.with("date", "2026-10-12"))).containsExactly("answer.required []");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        String long16 = "ä".repeat(399) + "🎈";

        assertThat(faults("L-16", Answer.of(long16))).isEmpty();
        assertThat(faults("L-16", Answer.of(long16 + "!"))).containsExactly("answer.too-long [400, 401]");
        assertThat(faults("L-16", Answer.of("a\r\n".repeat(200) + "\r\n  ")))
                .as("line ends count once, blanks around do not count")
                .isEmpty();
    }

    @Test
    void checksEveryCellOfATable() {
        Answer answer = Answer.table(List.of(
                Map.of("dimension", "safety", "direction", "NEG", "size", "2"),
                Map.of("dimension", "weather", "direction", "POS"),
                Map.of("direction", "POS", "size", "4", "colour", "red")));

        assertThat(FORMS.validate(question("L-04"), answer))
                .extracting(fault -> fault.row() + " " + fault.part() + " " + fault.key() + " " + fault.arguments())
                .containsExactlyInAnyOrder(
                        "2 dimension answer.not-an-option [weather]",
                        "3 dimension answer.required []",
                        "3 size answer.too-large [3]",
                        "3 colour answer.no-such-field [colour]");
    }

    @Test
    void countsRows() {
        Map<String, String> row = Map.of("group", "Oppilaat", "age", "7-12");

        assertThat(faults("L-03", Answer.table(Collections.nCopies(30, row)))).isEmpty();
        assertThat(faults("L-03", Answer.table(Collections.nCopies(31, row))))
                .containsExactly("answer.too-many-rows [30, 31]");
        assertThat(faults("T-06", Answer.table(List.of(Map.of("option", "zero", "learning", "0")))))
                .containsExactly("answer.too-few-rows [2, 1]");
    }

    @Test
    void refusesTwoRowsAboutTheSameOption() {
        Map<String, String> row = Map.of("option", "zero", "description", "Nykytila");

        assertThat(faults("L-02", Answer.table(List.of(row, row)))).containsExactly("answer.twice [zero]");
    }

    @Test
    void leavesOutRowsThatWereOfferedAndNotFilled() {
        Answer answer = Answer.table(List.of(
                Map.of("dimension", "safety", "direction", "NEG"),
                Map.of("dimension", "learning", "direction", ""),
                Map.of("dimension", "health")));

        assertThat(faults("L-04", answer)).isEmpty();
        assertThat(question("L-04").tidied(answer).rows()).hasSize(1);
    }

    @Test
    void checksBothPartsOfASignature() {
        assertThat(faults("S-14", Answer.signed("", "21.11.2026"))).containsExactly("answer.required []");
        assertThat(faults("S-14", Answer.signed("Suunnittelija", "31.2.2026")))
                .containsExactly("answer.not-a-date [31.2.2026]");
        assertThat(faults("T-29", Answer.signed("Rehtori", "30.11.2026").with("where", "Luokissa")))
                .isEmpty();
    }

    @Test
    void refusesFieldsThatTheQuestionDoesNotHave() {
        assertThat(faults("S-03", Answer.of("yes").with("date", "2026-11-21")))
                .containsExactly("answer.no-such-field [date]");
        assertThat(faults("S-03", new Answer(List.of("yes"), Map.of(), List.of(Map.of("a", "b")))))
                .containsExactly("answer.no-such-field [rows]");
        assertThat(faults("L-04", new Answer(List.of("yes"), Map.of(), List.of())))
                .contains("answer.no-such-field [yes]");
    }

    @Test
    void refusesToChangeWhatIsComputed() {
        assertThat(faults("B-03", Answer.of("12"))).containsExactly("answer.computed []");
        assertThat(faults("B-03", Answer.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 234,5 | 1234.5", "1\u00a0234 | 1234", "−3 | -3", "12.50 | 12.50", "+7 | 7"})
    void readsNumbersAsPeopleWriteThem(String written, String number) {
        assertThat(Numeral.read(written))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1e9", "0x10", "9999999999999999", "1.2345678", "--1", "NaN", "½"})
    void readsNothingElseAsANumber(String written) {
        assertThat(Numeral.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "21.11.2026", " 21.11.2026 "})
    void readsDaysAsPeopleAndBrowsersWriteThem(String written) {
        assertThat(CalendarDay.read(written))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-11-21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "29.2.2026", "11/21/2026", "21.11.26", "0026-11-21", "+20261-11-21", "today"})
    void readsNothingElseAsADay(String written) {
        assertThat(CalendarDay.read(written)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("fi.lapsivaaka.checklist.AnswerChecker#KEYS")
    void saysEachFaultInThreeLanguages(String key) {
        LocalizedText message = new Fault("S-01", 0, "", key, List.of("7", "9")).message();

        assertThat(Set.of(message.fi(), message.sv(), message.en())).hasSize(3).noneMatch(text -> text.contains("{"));
    }

    @Test
    void putsTheFiguresIntoTheMessage() {
        Fault fault = FORMS.validate(question("S-12"), Answer.of("short")).get(0);

        assertThat(fault.message().fi()).isEqualTo("Vastaus on liian lyhyt: 5 merkkiä. Kirjoita vähintään 40 merkkiä.");
    }

    private static List<String> faults(String question, Answer answer) {
        return FORMS.validate(question(question), answer).stream()
                .map(fault -> fault.key() + " " + fault.arguments())
                .toList();
    }

    private static Question question(String id) {
        return FORMS.question(id).orElseThrow();
    }
}
