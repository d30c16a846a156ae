package fi.lapsivaaka.proposal;

import java.text.Normalizer;

/** Cleans what formats bring along: line ends, joined letters, invisible characters. */
final class Letters {

    private Letters() {}

    static String cleaned(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 >= raw.length() || raw.charAt(i + 1) != '\n') {
                        text.append('\n');
                    }
                }
                case '\f', '\u000B', '\u2028', '\u2029', '\u0085' -> text.append('\n');
                case '\uFFFD' -> {}
                case '\uFB00' -> text.append("ff");
                case '\uFB01' -> text.append("fi");
                case '\uFB02' -> text.append("fl");
                case '\uFB03' -> text.append("ffi");
                case '\uFB04' -> text.append("ffl");
                default -> {
                    if (c == '\n' || c == '\t' || !isInvisible(c)) {
                        text.append(c);
                    }
                }
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Control characters, soft hyphens, joiners and marks that turn the direction of writing. */
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
