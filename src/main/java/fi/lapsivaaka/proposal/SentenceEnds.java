package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where sentences end inside a paragraph; a point after an abbreviation or an ordinal ends nothing. */
final class SentenceEnds {

    private static final int LONGEST = 1_500;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "esim", "mm", "milj", "mrd", "ns", "ym", "yms", "tms", "klo", "prof", "ko", "em", "ed", "ent", "os", "puh",
            "alv", "kpl", "ao", "ks", "vrt", "n", "s", "t", "v", "k", "kh", "kv", "kj", "srk", "dos", "dipl", "ins",
            "toim", "joht", "vs", "va", "mom", "lk", "luk", "päiv", "alk", "max", "min", "st", "nr", "ca", "kl", "resp",
            "inkl", "exkl", "bl", "ex", "dvs", "osv", "dnr", "tel", "jfr", "fr", "mån", "mn", "no", "vol", "dr", "mr",
            "ms", "mrs", "eg", "ie", "approx", "incl", "rek", "lak", "til", "huom", "virk", "kirj", "varaj", "pj");

    private SentenceEnds() {}

    /** Indexes after the end of each sentence but the last. */
    static List<Integer> find(String text, int start, int end) {
        List<Integer> ends = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                int after = afterClosing(text, i + 1, end);
                if (after < end && Segmenter.isBlank(text.charAt(after)) && endsHere(text, from, i, after, end)) {
                    ends.add(after);
                    from = after;
                    i = after - 1;
                }
            } else if (i - from >= LONGEST && Segmenter.isBlank(c)) {
                ends.add(i);
                from = i;
            }
        }
        return ends;
    }

    private static boolean endsHere(String text, int from, int point, int after, int end) {
        int next = after;
        while (next < end && Segmenter.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= end) {
            return false;
        }
        char c = text.charAt(next);
        boolean opens = Character.isUpperCase(c) || Character.isDigit(c) || "\"”“»([§•–-".indexOf(c) >= 0;
        if (!opens || text.charAt(point) != '.') {
            return opens;
        }
        int word = point;
        while (word > from && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        String before = text.substring(word, Math.min(point, word + 40));
        if (before.isEmpty()) {
            return true;
        }
        if (before.chars().allMatch(Character::isDigit)) {
            boolean enumerator = text.substring(from, word).isBlank() && before.length() <= 3;
            return !enumerator && !Character.isDigit(c);
        }
        boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
        return !initial && !ABBREVIATIONS.contains(WordReader.normal(before));
    }

    private static int afterClosing(String text, int from, int end) {
        int at = from;
        while (at < end && "\"”“’»)]".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
