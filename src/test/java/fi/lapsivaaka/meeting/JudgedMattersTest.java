package fi.lapsivaaka.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.preparation.MatterEuros;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JudgedMattersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Judged JUDGED =
            new Judged("full", Readiness.READY, List.of(), List.of(), "", new MatterEuros(Map.of(), null));

    private final JudgedMatters matters = new JudgedMatters();
    private final AtomicInteger runs = new AtomicInteger();

    private Judged read(JudgedMatters.Key key) {
        return matters.of(key, () -> {
            runs.incrementAndGet();
            return JUDGED;
        });
    }

    @Test
    void rulesRunOnceUntilSomethingTheyRestOnChanges() {
        UUID matter = UUID.randomUUID();
        JudgedMatters.Key key = new JudgedMatters.Key(matter, "1-2", "ab", DAY);

        assertThat(read(key)).isEqualTo(JUDGED);
        assertThat(read(key)).isEqualTo(JUDGED);
        assertThat(runs).hasValue(1);
        read(new JudgedMatters.Key(matter, "1-3", "ab", DAY));
        read(new JudgedMatters.Key(matter, "1-2", "cd", DAY));
        read(new JudgedMatters.Key(matter, "1-2", "ab", DAY.plusDays(1)));
        read(new JudgedMatters.Key(UUID.randomUUID(), "1-2", "ab", DAY));
        assertThat(runs).hasValue(5);
    }

    @Test
    void whatWasNotReadForLongGoes() {
        JudgedMatters.Key first = new JudgedMatters.Key(UUID.randomUUID(), "", "ab", DAY);
        read(first);
        for (int other = 0; other < 500; other++) {
            read(new JudgedMatters.Key(UUID.randomUUID(), "", "ab", DAY));
        }
        runs.set(0);
        read(first);

        assertThat(runs).hasValue(1);
    }
}
