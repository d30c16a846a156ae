package fi.lapsivaaka.aims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetProgressTest {

    @ParameterizedTest
    @CsvSource({
        // from 100 in 2023 by −20 % to 80 in 2027: the path passes 90 in 2025
        "-200, 2025, 80, REACHED",
        "-200, 2025, 79, REACHED",
        "-200, 2025, 90, ON_COURSE",
        "-200, 2025, 90.001, BEHIND",
        "-200, 2028, 80.5, BEHIND",
        "100, 2025, 105, ON_COURSE",
        "100, 2025, 104.9, BEHIND",
        "100, 2027, 110, REACHED",
    })
    void holdsTheNewestValueAgainstTheStraightPath(int change, int year, BigDecimal value, TargetProgress.State state) {
        TargetProgress progress = TargetProgress.of(
                target(Target.Measure.EUROS, change), values(2023, BigDecimal.valueOf(100), year, value));

        assertThat(progress.state()).isEqualTo(state);
        assertThat(progress.newest()).isEqualTo(year);
    }

    @Test
    void aShareChangesByPercentagePoints() {
        TargetProgress progress = TargetProgress.of(
                target(Target.Measure.SHARE, -25), values(2023, new BigDecimal("12.5"), 2024, new BigDecimal("12.0")));

        assertThat(progress.goal()).isEqualByComparingTo("10.0");
        assertThat(progress.expected()).isEqualByComparingTo("11.875");
        assertThat(progress.state()).isEqualTo(TargetProgress.State.BEHIND);
    }

    @Test
    void isNotKnownWithoutTheBaseOrWithoutAnythingAfterIt() {
        Target target = target(Target.Measure.INDICATOR, -100);

        assertThat(TargetProgress.of(target, new TreeMap<>()).state()).isEqualTo(TargetProgress.State.NOT_KNOWN);
        assertThat(TargetProgress.of(target, values(2022, BigDecimal.ONE, 2024, BigDecimal.ONE))
                        .state())
                .isEqualTo(TargetProgress.State.NOT_KNOWN);
        TargetProgress early = TargetProgress.of(target, values(2022, BigDecimal.ONE, 2023, BigDecimal.TEN));
        assertThat(early.state()).isEqualTo(TargetProgress.State.NOT_KNOWN);
        assertThat(early.goal()).isEqualByComparingTo("9");
    }

    private static SortedMap<Integer, BigDecimal> values(int first, BigDecimal one, int second, BigDecimal other) {
        return new TreeMap<>(Map.of(first, one, second, other));
    }

    private static Target target(Target.Measure measure, int change) {
        return new Target(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                measure,
                measure == Target.Measure.INDICATOR ? "anxiety" : "",
                Map.of(),
                2023,
                2027,
                change,
                "§ 1",
                Instant.EPOCH,
                null,
                "");
    }
}
