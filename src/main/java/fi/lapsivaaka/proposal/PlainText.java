package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.DraftRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes plain text: UTF-8 or UTF-16 by its mark, UTF-8 when it reads as such, else Windows-1252, which holds ISO-8859-1. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    static String read(byte[] content) {
        String text = decode(content);
        if (text.length() > DocumentReader.MAX_CHARACTERS) {
            throw new DraftRefused(Reason.TOO_LONG);
        }
        return text;
    }

    /** Whether bytes read as text: no noughts unless in UTF-16, and hardly any control characters. */
    static boolean isText(byte[] content) {
        if (hasMark(content, 0xFF, 0xFE) || hasMark(content, 0xFE, 0xFF)) {
            return true;
        }
        int controls = 0;
        for (byte b : content) {
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls <= 3 + content.length / 100;
    }

    private static String decode(byte[] content) {
        if (hasMark(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (hasMark(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            // ISO-8859-15 has the euro where the others have a sign that nobody writes.
            return new String(content, WINDOWS).replace('¤', '€');
        }
    }

    private static boolean hasMark(byte[] content, int first, int second) {
        return content.length > 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
