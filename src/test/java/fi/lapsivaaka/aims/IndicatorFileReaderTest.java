package fi.lapsivaaka.aims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.lapsivaaka.vocabulary.Indicators;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorFileReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator;year;value\nabsences;2025;1 057,5\n",
                "\ufeffYear,Indicator,Value\r\n2025,absences,1057.5\r\n",
                "value\tyear\tindicator\n1057,5\t2025\tabsences"
            })
    void readsValuesHoweverTheyAreWritten(String file) {
        assertThat(read(file)).containsExactly(new OwnValue("absences", 2025, new BigDecimal("1057.5")));
    }

    @Test
    void tellsEverythingWrongAtOnceWithItsLine() {
        List<FileProblem> problems = problems("""
                indicator;year;value
                absences;2025;57
                happiness;2025;1
                absences;25;x
                absences;2025;58
                """);

        assertThat(problems)
                .extracting(FileProblem::line, FileProblem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, "indicators.problem.indicator"),
                        org.assertj.core.groups.Tuple.tuple(4L, "indicators.problem.year"),
                        org.assertj.core.groups.Tuple.tuple(4L, "indicators.problem.value"),
                        org.assertj.core.groups.Tuple.tuple(5L, "indicators.problem.twice"));
    }

    @Test
    void namesEveryColumnThatIsMissing() {
        assertThat(problems("indicator;arvo\n")).hasSize(2).allSatisfy(problem -> assertThat(problem.key())
                .isEqualTo("indicators.problem.column"));
    }

    @Test
    void refusesWhatIsNoText() {
        RefusedIndicators refused =
                catchThrowableOfType(RefusedIndicators.class, () -> new IndicatorFileReader(Indicators.shipped())
                        .read(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}));

        assertThat(refused.problems()).hasSize(1);
        assertThat(problems("")).hasSize(1);
    }

    private static List<OwnValue> read(String file) {
        return new IndicatorFileReader(Indicators.shipped()).read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<FileProblem> problems(String file) {
        return catchThrowableOfType(RefusedIndicators.class, () -> read(file)).problems();
    }
}
