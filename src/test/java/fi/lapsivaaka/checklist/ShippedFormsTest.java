package fi.lapsivaaka.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedFormsTest {

    private static final Forms FORMS = Forms.shipped();

    @ParameterizedTest
    @CsvSource({"screening, S, 14", "short, L, 16"})
    void asksEveryQuestionOfTheMethodInItsOrder(String form, String letters, int count) {
        List<String> expected = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s-%02d".formatted(letters, number))
                .toList();

        assertThat(FORMS.form(form).orElseThrow().questions())
                .extracting(Question::id)
                .containsExactlyElementsOf(expected);
    }
}
