package fi.lapsivaaka.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final Throttle throttle = new Throttle(3, Duration.ofSeconds(10), Duration.ofMinutes(15), clock);

    @Test
    void asksForALongerWaitAfterEachFurtherFailure() {
        for (int failure = 0; failure < 3; failure++) {
            throttle.failed("maija");
            assertThat(throttle.pause("maija")).isZero();
        }
        throttle.failed("maija");
        assertThat(throttle.pause("maija")).isEqualTo(Duration.ofSeconds(10));
        throttle.failed("maija");
        assertThat(throttle.pause("maija")).isEqualTo(Duration.ofSeconds(20));
        now = now.plusSeconds(20);
        assertThat(throttle.pause("maija")).isZero();
        assertThat(throttle.pause("ville")).isZero();
    }

    @Test
    void neverShutsAnybodyOutForLong() {
        for (int failure = 0; failure < 100; failure++) {
            throttle.failed("maija");
        }
        assertThat(throttle.pause("maija")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void forgetsAfterSuccessAndAfterAWhile() {
        for (int failure = 0; failure < 4; failure++) {
            throttle.failed("maija");
            throttle.failed("ville");
        }
        throttle.succeeded("maija");
        assertThat(throttle.pause("maija")).isZero();
        now = now.plus(Duration.ofMinutes(16));
        throttle.failed("ville");
        assertThat(throttle.pause("ville")).isZero();
    }
}
