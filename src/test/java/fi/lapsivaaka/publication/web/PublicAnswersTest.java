package fi.lapsivaaka.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Public answers are made once, kept no longer than they hold, and not sent again to whoever has them. */
class PublicAnswersTest {

    private static final Instant CHANGED = Instant.parse("2026-11-02T08:07:06Z");

    private long nanos = 1;
    private String state = "1 0";
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private String text = "sisältö ".repeat(1_000);
    private final PublicAnswers answers = new PublicAnswers(
            () -> {
                asked.incrementAndGet();
                return state;
            },
            () -> nanos);

    private MockHttpServletResponse ask(String path, String... headers) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        for (int at = 0; at < headers.length; at += 2) {
            request.addHeader(headers[at], headers[at + 1]);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        answers.answer(request, response, () -> {
            made.incrementAndGet();
            return path.endsWith("nothing") ? Optional.empty() : Optional.of(ReadyAnswer.page(200, CHANGED, text));
        });
        return response;
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void aThousandRequestsMakeOneAnswerAndAskTheDatabaseOnceASecond() throws Exception {
        for (int request = 0; request < 1_000; request++) {
            assertThat(ask("/fi/published").getStatus()).isEqualTo(200);
            pass(Duration.ofMillis(1));
        }
        assertThat(made).hasValue(1);
        assertThat(asked.get()).isBetween(1, 2);
        assertThat(answers.hold("/fi/published")).isTrue();
        assertThat(answers.hold("/sv/published")).isFalse();
    }

    @Test
    void whoeverHasTheBytesIsToldSoAndNoMore() throws Exception {
        MockHttpServletResponse first = ask("/fi/published");
        String tag = first.getHeader("ETag");

        assertThat(first.getHeader("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(first.getHeader("Last-Modified")).isEqualTo("Mon, 02 Nov 2026 08:07:06 GMT");
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        for (String known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
            MockHttpServletResponse again = ask("/fi/published", "If-None-Match", known);
            assertThat(again.getStatus()).isEqualTo(304);
            assertThat(again.getContentAsByteArray()).isEmpty();
            assertThat(again.getHeader("ETag")).isEqualTo(tag);
        }
        assertThat(ask("/fi/published", "If-None-Match", "\"other\"").getStatus())
                .isEqualTo(200);
        assertThat(ask("/fi/published", "If-Modified-Since", first.getHeader("Last-Modified"))
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void compressedBytesAreTheSameAndHaveATagOfTheirOwn() throws Exception {
        MockHttpServletResponse plain = ask("/fi/published", "Accept-Encoding", "gzip;q=0, br");
        MockHttpServletResponse compressed = ask("/fi/published", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(compressed.getContentAsByteArray().length).isLessThan(plain.getContentAsByteArray().length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasWithdrawnElsewhereIsGoneAfterASecond() throws Exception {
        ask("/fi/published");
        state = "1 1";
        text = "peruttu";
        pass(Duration.ofMillis(999));
        assertThat(ask("/fi/published").getContentAsString(StandardCharsets.UTF_8))
                .startsWith("sisältö");
        pass(Duration.ofMillis(2));
        assertThat(ask("/fi/published").getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("peruttu");
    }

    @Test
    void anAnswerBegunBeforeSomethingChangedIsNotKept() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fi/published");
        answers.answer(request, new MockHttpServletResponse(), () -> {
            answers.forget();
            return Optional.of(ReadyAnswer.page(200, CHANGED, "vanha"));
        });

        assertThat(answers.hold("/fi/published")).isFalse();
    }

    @Test
    void nothingIsKeptLongerThanAMinuteAndNothingOfWhatIsNotThere() throws Exception {
        ask("/fi/published");
        pass(Duration.ofSeconds(61));
        assertThat(answers.hold("/fi/published")).isFalse();
        assertThat(ask("/fi/nothing").getStatus()).isEqualTo(404);
        assertThat(answers.hold("/fi/nothing")).isFalse();
    }

    @Test
    void memoryIsBounded() throws Exception {
        StringBuilder noise = new StringBuilder();
        java.util.Random random = new java.util.Random(1);
        for (int at = 0; at < 4_000_000; at++) {
            noise.append((char) ('!' + random.nextInt(90)));
        }
        text = noise.toString();
        for (int page = 0; page < 20; page++) {
            ask("/fi/published/" + page);
        }
        assertThat(answers.hold("/fi/published/0")).isFalse();
        assertThat(answers.hold("/fi/published/19")).isTrue();
    }
}
