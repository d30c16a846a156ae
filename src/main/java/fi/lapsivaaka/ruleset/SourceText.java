package fi.lapsivaaka.ruleset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file into text that shows what it says: strict UTF-8 without control, format or other characters
 * that an editor hides, because those could make a rule read differently than it works.
 */
final class SourceText {

    private static final String ALLOWED = "letters, digits, punctuation, ordinary spaces, tabs and line ends in UTF-8";

    private SourceText() {}

    /** The text of a file that holds rules; no backslash either, so that nothing can be escaped. Null when refused. */
    static @Nullable String ofRules(String file, byte[] bytes, Problems problems) {
        return read(file, bytes, true, problems);
    }

    /** The text of a file that holds words for people. Null when refused. */
    static @Nullable String ofWords(String file, byte[] bytes, Problems problems) {
        return read(file, bytes, false, problems);
    }

    private static @Nullable String read(String file, byte[] bytes, boolean rules, Problems problems) {
        if (bytes.length > Limits.FILE_BYTES) {
            problems.addForFile(file, "file is too large", "at most " + Limits.FILE_BYTES + " bytes");
            return null;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            problems.addForFile(file, "file is not UTF-8", ALLOWED);
            return null;
        }
        return check(file, text, rules, problems) ? text : null;
    }

    private static boolean check(String file, String text, boolean rules, Problems problems) {
        int before = problems.count();
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length() && problems.count() < before + 20; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
                continue;
            }
            boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!lineEnd && (hidden(c) || (rules && (c == '\\' || c == '\u00a0')))) {
                problems.add(new Place(file, line, column), "", "character " + name(c) + " is not allowed", ALLOWED);
            }
            column++;
        }
        return problems.count() == before;
    }

    /** Whether a character is one that editors do not show as itself. */
    static boolean hidden(char c) {
        if (c == '\t') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && c != '\u00a0';
            default -> false;
        };
    }

    static String name(char c) {
        return c == '\\' ? "\\ (backslash)" : "U+%04X".formatted((int) c);
    }
}
