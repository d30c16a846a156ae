package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.DraftRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the packed streams of a PDF unpack to before a PDF reader does it in memory. Pictures are left out: reading
 * text does not unpack them.
 */
final class PdfStreams {

    private static final long MAX_STREAM = 40L << 20;
    private static final long MAX_TOTAL = 150L << 20;
    private static final int MAX_LZW = 64 << 10;
    private static final int DICTIONARY = 600;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {}

    /**
     * @throws DraftRefused when the streams unpack to too much
     */
    static void check(byte[] content, Deadline deadline) {
        long total = 0;
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            deadline.check();
            String dictionary = dictionaryBefore(content, at);
            if (dictionary.contains("/Image")) {
                continue;
            }
            int first = dictionary.indexOf("/FlateDecode");
            boolean twice = first >= 0 && dictionary.indexOf("/FlateDecode", first + 1) >= 0;
            boolean lzw = dictionary.contains("/LZWDecode") && rawLength(content, at) > MAX_LZW;
            if (twice || lzw) {
                throw new DraftRefused(Reason.EXPANDS);
            }
            total += inflated(content, at, deadline);
            if (total > MAX_TOTAL) {
                throw new DraftRefused(Reason.EXPANDS);
            }
        }
    }

    /** Index of the first byte of the next stream, or -1. */
    private static int next(byte[] content, int from) {
        for (int i = from; i + STREAM.length + 1 < content.length; i++) {
            if (content[i] == 's' && matches(content, i) && (i == 0 || content[i - 1] != 'd')) {
                int at = i + STREAM.length;
                at += content[at] == '\r' ? 1 : 0;
                at += at < content.length && content[at] == '\n' ? 1 : 0;
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static String dictionaryBefore(byte[] content, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    private static int rawLength(byte[] content, int at) {
        for (int i = at; i + STREAM.length + 3 < content.length; i++) {
            if (content[i] == 'e' && content[i + 1] == 'n' && content[i + 2] == 'd' && matches(content, i + 3)) {
                return i - at;
            }
        }
        return content.length - at;
    }

    private static long inflated(byte[] content, int at, Deadline deadline) {
        if (at + 2 > content.length || (content[at] & 0x0F) != 8) {
            return 0;
        }
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[64 << 10];
        long size = 0;
        try {
            inflater.setInput(content, at, content.length - at);
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                deadline.check();
                size += read;
                if (size > MAX_STREAM) {
                    throw new DraftRefused(Reason.EXPANDS);
                }
            }
        } catch (DataFormatException e) {
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
