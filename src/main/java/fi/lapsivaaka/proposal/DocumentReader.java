package fi.lapsivaaka.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a document into a draft. */
public final class DocumentReader {

    private static final int BYTES = 10_000_000;

    /**
     * @param name file name or title
     * @throws DraftRefused when the document cannot be read
     */
    public Draft read(String name, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > BYTES) {
            throw new DraftRefused("the file is empty or larger than 10 MB; give a text of at most 10 MB");
        }
        return new Draft(name, text(bytes));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
