package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftStepTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private static DraftRevision typed(int number, UUID author, String subject, int minute) {
        return new DraftRevision(
                number, Deed.TYPED, subject, null, author, START.plusSeconds(60L * minute), "parameters.yaml");
    }

    private static List<String> steps(DraftRevision... newestFirst) {
        return DraftStep.of(List.of(newestFirst)).stream()
                .map(step -> step.first() + "-" + step.last().number())
                .toList();
    }

    @Test
    void aSeriesOfSavesIsOneStep() {
        assertThat(steps(typed(3, ONE, "a", 2), typed(2, ONE, "a", 1), typed(1, ONE, "a", 0)))
                .containsExactly("1-3");
    }

    @Test
    void anotherEntryAnotherPersonAndALongTimeBeginANewOne() {
        assertThat(steps(
                        typed(5, OTHER, "b", 13),
                        typed(4, ONE, "b", 12),
                        typed(3, ONE, "a", 12),
                        typed(2, ONE, "a", 11),
                        typed(1, ONE, "a", 0)))
                .containsExactly("5-5", "4-4", "2-3", "1-1");
    }

    @Test
    void aButtonIsAStepOfItsOwn() {
        DraftRevision button =
                new DraftRevision(2, Deed.ENTRY, "a", null, ONE, START.plusSeconds(5), "parameters.yaml");
        assertThat(steps(typed(3, ONE, "a", 1), button, typed(1, ONE, "a", 0))).containsExactly("3-3", "2-2", "1-1");
    }
}
