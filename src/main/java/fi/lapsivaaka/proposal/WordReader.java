package fi.lapsivaaka.proposal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a stretch of text into words: runs of letters and digits. A hyphen ends a word, so that both parts of
 * {@code lukio-opetus} start one; a hyphen at the end of a line joins the halves of a divided word.
 */
final class WordReader {

    /** After these a hyphen at the end of a line belongs to a shared ending ({@code esi- ja perusopetus}). */
    private static final Set<String> CONJUNCTIONS =
            Set.of("ja", "tai", "sekä", "eli", "taikka", "och", "eller", "samt", "and", "or");

    private static final int LONGEST = 80;

    private WordReader() {}

    static List<Word> read(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (!isPart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfRun(text, at, to);
            int next = continuation(text, end, to);
            StringBuilder form = new StringBuilder(text.substring(at, end));
            while (next >= 0) {
                end = endOfRun(text, next, to);
                form.append(text, next, end);
                next = continuation(text, end, to);
            }
            words.add(new Word(normal(form), at, end));
            at = end;
        }
        return words;
    }

    /** Lower case, composed letters, no soft hyphens, at most 80 characters. */
    static String normal(CharSequence raw) {
        String form = raw.toString();
        if (form.indexOf('\u00AD') >= 0) {
            form = form.replace("\u00AD", "");
        }
        if (!Normalizer.isNormalized(form, Normalizer.Form.NFC)) {
            form = Normalizer.normalize(form, Normalizer.Form.NFC);
        }
        if (form.length() > LONGEST) {
            form = form.substring(0, LONGEST);
        }
        return form.toLowerCase(Locale.ROOT);
    }

    private static int endOfRun(String text, int from, int to) {
        int at = from;
        while (at < to && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * Where a word divided at the end of a line goes on, or -1.
     *
     * @param end index after the letters before the hyphen
     */
    static int continuation(String text, int end, int to) {
        if (end + 2 >= to || text.charAt(end) != '-' || !Character.isLetter(text.charAt(end - 1))) {
            return -1;
        }
        int at = end + 1;
        boolean newLine = false;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            newLine |= text.charAt(at) == '\n';
            at++;
        }
        if (!newLine || at >= to || !Character.isLowerCase(text.charAt(at))) {
            return -1;
        }
        return CONJUNCTIONS.contains(normal(text.substring(at, endOfRun(text, at, to)))) ? -1 : at;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
