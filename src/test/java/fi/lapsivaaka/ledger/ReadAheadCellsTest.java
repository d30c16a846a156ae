package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadAheadCellsTest {

    /** Records that count from one on, and what comes after the last. */
    private static final class Counted implements Cells {

        private final int last;
        private final Optional<RuntimeException> after;
        private final Line line = new Line();
        private final AtomicBoolean closed = new AtomicBoolean();
        private final AtomicInteger given = new AtomicInteger();

        Counted(int last) {
            this(last, Optional.empty());
        }

        Counted(int last, Optional<RuntimeException> after) {
            this.last = last;
            this.after = after;
        }

        @Override
        public @Nullable Line next() {
            if (given.get() == last) {
                after.ifPresent(failure -> {
                    throw failure;
                });
                return null;
            }
            int number = given.incrementAndGet();
            line.begin(number);
            line.add("rivi " + number);
            line.add("x".repeat(number % 700));
            if (number % 3 == 0) {
                line.markFormula();
            }
            return line;
        }

        @Override
        public double progress() {
            return last == 0 ? 1 : (double) given.get() / last;
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }

    private static List<String> read(Cells cells) {
        List<String> read = new ArrayList<>();
        for (Line line = cells.next(); line != null; line = cells.next()) {
            read.add(line.number() + " " + line.text(0) + " " + line.text(1).length() + " " + line.hasFormulas());
        }
        return read;
    }

    @Test
    void tellsEveryRecordInOrder() throws IOException {
        for (int size : new int[] {0, 1, 255, 256, 257, 1024, 5_000}) {
            try (Cells cells = new ReadAheadCells(new Counted(size))) {
                assertThat(read(cells)).isEqualTo(read(new Counted(size)));
                assertThat(cells.next()).isNull();
                assertThat(cells.progress()).isEqualTo(1);
            }
        }
    }

    @Test
    void tellsWhatIsWrongOnlyAfterWhatIsRight() throws IOException {
        RefusedLedger refused = new RefusedLedger("a.csv", List.of(LedgerProblem.of(301, "", "quotes")));
        try (Cells cells = new ReadAheadCells(new Counted(300, Optional.of(refused)))) {
            for (int i = 1; i <= 300; i++) {
                assertThat(cells.next()).extracting(Line::number).isEqualTo((long) i);
            }
            assertThatThrownBy(cells::next).isSameAs(refused);
            assertThatThrownBy(cells::next).isSameAs(refused);
        }
    }

    @Test
    void endsInTheMiddleOfAFile() {
        Counted endless = new Counted(Integer.MAX_VALUE);
        assertThatCode(() -> {
                    try (Cells cells = new ReadAheadCells(endless)) {
                        assertThat(cells.next()).isNotNull();
                    }
                })
                .doesNotThrowAnyException();
        assertThat(endless.closed).isTrue();
        assertThat(endless.given.get()).isLessThan(10_000);
    }

    @Test
    void obeysAnInterrupt() throws IOException {
        AtomicBoolean held = new AtomicBoolean(true);
        Cells waiting = new Cells() {
            @Override
            public @Nullable Line next() {
                while (held.get()) {
                    try {
                        Thread.sleep(Duration.ofSeconds(30).toMillis());
                    } catch (InterruptedException e) {
                        held.set(false);
                    }
                }
                return null;
            }

            @Override
            public double progress() {
                return 0;
            }

            @Override
            public void close() {}
        };
        try (Cells cells = new ReadAheadCells(waiting)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(cells::next).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
