package fi.lapsivaaka.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a name apart into words: letters and digits in lower case; a hyphen joins only digits ({@code 1-6}). */
final class NameWords {

    /** Longer names are cut; a unit's name is a few words. */
    static final int MOST_CHARACTERS = 300;

    private NameWords() {}

    static List<String> of(String name) {
        String cut = name.length() > MOST_CHARACTERS ? name.substring(0, MOST_CHARACTERS) : name;
        String text = Normalizer.normalize(cut, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || joins(text, at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, at).replace('–', '-'));
                start = -1;
            }
        }
        return words;
    }

    private static boolean joins(String text, int at) {
        char here = text.charAt(at);
        return (here == '-' || here == '–')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
