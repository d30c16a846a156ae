package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a term.
 *
 * @param text lower case letters and digits
 * @param inside whether it may also stand inside a compound
 * @param whole whether the word must end with it
 * @param gap how many words may lie between this one and the one before
 */
record TermPattern(String text, boolean inside, boolean whole, int gap) {

    static final String ALLOWED =
            "letters and digits of a word start; several with spaces, or _ where they follow each other directly; "
                    + "- in front for a part of a compound; ! at the end for the whole word";

    private static final int GAP = 4;

    /** The words of a well-formed term. */
    static List<TermPattern> parse(String term) {
        List<TermPattern> patterns = new ArrayList<>();
        for (String group : WordReader.normal(term).split(" +")) {
            int gap = GAP;
            for (String word : group.split("_")) {
                boolean inside = word.startsWith("-");
                boolean whole = word.endsWith("!");
                patterns.add(new TermPattern(
                        word.substring(inside ? 1 : 0, word.length() - (whole ? 1 : 0)), inside, whole, gap));
                gap = 0;
            }
        }
        return patterns;
    }

    /** What is wrong with a term, or the empty text. */
    static String fault(String term, int maxWords) {
        if (term.isBlank()) {
            return "an empty term";
        }
        if (term.length() > 200) {
            return "longer than 200 characters";
        }
        int words = 0;
        for (String word : term.split("[ _]", -1)) {
            int from = word.startsWith("-") ? 1 : 0;
            int to = word.endsWith("!") ? word.length() - 1 : word.length();
            if (from >= to || !word.substring(from, to).chars().allMatch(Character::isLetterOrDigit)) {
                return word.isEmpty() ? "an empty word" : "'" + word + "' is not the start of a word";
            }
            if (from == 1 && to - from < 3) {
                return "'" + word + "' is too short for a part of a compound";
            }
            words++;
        }
        return words > maxWords ? "more than " + maxWords + " words" : "";
    }
}
