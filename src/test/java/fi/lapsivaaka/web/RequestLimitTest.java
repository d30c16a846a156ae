package fi.lapsivaaka.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestLimitTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    private final RequestLimit limit = new RequestLimit(60, () -> Stream.of("/fi/published"::equals), new Clock() {
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
    });

    @Test
    void letsAMinutesWorthThroughAndThenOneASecond() {
        for (int page = 0; page < 60; page++) {
            assertThat(limit.allows("192.0.2.1")).isTrue();
        }
        assertThat(limit.allows("192.0.2.1")).isFalse();
        assertThat(limit.allows("192.0.2.2")).isTrue();
        now = now.plusMillis(1_001);
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
    }

    @Test
    void tellsWhenToComeBackAndNeverCountsStaticFilesNorWhatIsReady() throws Exception {
        for (int page = 0; page < 60; page++) {
            limit.allows("192.0.2.3");
        }
        assertThat(ask("/fi/about").getStatus()).isEqualTo(429);
        assertThat(ask("/fi/about").getHeader("Retry-After")).isEqualTo("60");
        assertThat(ask("/assets/lapsivaaka.css").getStatus()).isEqualTo(200);
        assertThat(ask("/fi/published").getStatus()).isEqualTo(200);
        assertThat(ask("/fi/published/X01").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr("192.0.2.3");
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
