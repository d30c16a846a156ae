package fi.lapsivaaka.preparation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two sentences are: of the groups of three letters that either has, the share that both have. Endings and word
 * order weigh little, so a copy with a word changed is still found.
 */
final class Likeness {

    private Likeness() {}

    /** From 0, nothing in common, to 100, the same but for case and punctuation. */
    static int percent(String one, String other) {
        Set<String> ours = trigrams(one);
        Set<String> theirs = trigrams(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(ours);
        both.retainAll(theirs);
        return 100 * both.size() / (ours.size() + theirs.size() - both.size());
    }

    private static Set<String> trigrams(String text) {
        Set<String> found = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            String padded = "  " + word + " ";
            for (int start = 0; !word.isEmpty() && start + 3 <= padded.length(); start++) {
                found.add(padded.substring(start, start + 3));
            }
        }
        return found;
    }
}
