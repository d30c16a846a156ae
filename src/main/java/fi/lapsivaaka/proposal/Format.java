package fi.lapsivaaka.proposal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a file is, by its content. */
enum Format {
    TEXT,
    PDF,
    DOCX,
    ODT,
    EMPTY,
    IMAGE,
    OLD_OFFICE,
    ENCRYPTED_OFFICE,
    EXPANDING,
    UNKNOWN;

    private static final int PDF_HEADER_WITHIN = 1_024;

    private static final List<String> IMAGES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "BM", "RIFF");

    private static final Map<String, Format> STARTS = Map.of(
            "{\\rtf",
            UNKNOWN,
            "<?xml",
            UNKNOWN,
            "<!DOC",
            UNKNOWN,
            "<html",
            UNKNOWN,
            "<HTML",
            UNKNOWN,
            "\u001F\u008B",
            UNKNOWN);

    static Format of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        String head = new String(content, 0, Math.min(content.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZipContent.formatOf(content);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                    ? ENCRYPTED_OFFICE
                    : OLD_OFFICE;
        }
        if (isImage(head)) {
            return IMAGE;
        }
        for (Map.Entry<String, Format> start : STARTS.entrySet()) {
            if (head.startsWith(start.getKey())) {
                return start.getValue();
            }
        }
        return PlainText.isText(content) ? TEXT : UNKNOWN;
    }

    /** Two letters alone say little: a bitmap also has noughts in its header. */
    private static boolean isImage(String head) {
        return IMAGES.stream()
                .anyMatch(start -> head.startsWith(start) && (start.length() > 2 || head.indexOf('\0') > 0));
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            int same = 0;
            while (same < wanted.length && content[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
