package fi.lapsivaaka.publication.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer as it goes out, whoever asks: its bytes, the same compressed, and their fingerprint. */
final class ReadyAnswer {

    private static final int WORTH_COMPRESSING = 1_000;
    private static final int TAG = 32;

    private final int status;
    private final String mediaType;
    private final @Nullable String disposition;
    private final Instant changedAt;
    private final byte[] plain;
    private final byte @Nullable [] gzip;
    private final String tag;

    private ReadyAnswer(
            int status,
            String mediaType,
            @Nullable String disposition,
            Instant changedAt,
            byte[] plain,
            byte @Nullable [] gzip) {
        this.status = status;
        this.mediaType = mediaType;
        this.disposition = disposition;
        this.changedAt = changedAt;
        this.plain = plain;
        this.gzip = gzip;
        this.tag = tag(plain);
    }

    int status() {
        return status;
    }

    String mediaType() {
        return mediaType;
    }

    /** How a file is named; null for what is shown in the browser. */
    @Nullable
    String disposition() {
        return disposition;
    }

    Instant changedAt() {
        return changedAt;
    }

    byte[] plain() {
        return plain;
    }

    /** Null where compressing would save little. */
    byte @Nullable [] gzip() {
        return gzip;
    }

    /** Fingerprint of the bytes. */
    String tag() {
        return tag;
    }

    /** @param disposition how a file is named; null for what is shown in the browser */
    static ReadyAnswer of(int status, String mediaType, @Nullable String disposition, Instant changedAt, byte[] plain) {
        byte[] gzip = plain.length < WORTH_COMPRESSING ? null : compressed(plain);
        return new ReadyAnswer(
                status,
                mediaType,
                disposition,
                changedAt,
                plain,
                gzip == null || gzip.length > plain.length * 9L / 10 ? null : gzip);
    }

    static ReadyAnswer page(int status, Instant changedAt, String html) {
        return of(status, "text/html;charset=UTF-8", null, changedAt, html.getBytes(StandardCharsets.UTF_8));
    }

    /** How much memory it takes. */
    int size() {
        return plain.length + (gzip == null ? 0 : gzip.length) + 500;
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, TAG);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
