package fi.lapsivaaka.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedFormsTest {

    private static final Forms FORMS = Forms.shipped();

    @ParameterizedTest
    @CsvSource({
        "screening, S, 14",
        "short, L, 16",
        "full, T, 31",
        "budget-proposal, B, 17",
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
        "safety-staff, X, 2"
    })
    void asksEveryQuestionOfTheMethod(String form, String letters, int count) {
        List<String> expected = IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s-%02d".formatted(letters, number))
                .toList();

        assertThat(FORMS.form(form).orElseThrow().questions())
                .extracting(Question::id)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
