package fi.lapsivaaka.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a Finnish or Swedish name may be a form of: the word without its case ending, the consonants at its end strong again.
 * It offers too many forms rather than too few; two words are forms of one name when they share one.
 */
final class WordForms {

    private static final int SHORTEST = 3;

    private static final List<String> CLITICS = List.of("kin", "kaan", "kään", "ko", "kö", "han", "hän");

    private static final List<String> ENDINGS = List.of(
            "n", "a", "ä", "ta", "tä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä",
            "an", "än", "en", "in", "on", "un", "yn", "ön", "seen", "hen", "hon", "hun", "in", "ille", "illa", "illä",
            "ilta", "iltä", "issa", "issä", "ista", "istä", "ia", "iä", "ien", "t", "s", "'s", "’s", "nsa", "nsä");

    /** Ends of a weak stem, and what the name may end in. */
    private static final Map<String, List<String>> STRONG = Map.ofEntries(
            Map.entry("ng", List.of("nk")),
            Map.entry("nn", List.of("nt")),
            Map.entry("mm", List.of("mp")),
            Map.entry("ll", List.of("lt")),
            Map.entry("rr", List.of("rt")),
            Map.entry("d", List.of("t")),
            Map.entry("v", List.of("p")),
            Map.entry("k", List.of("kk")),
            Map.entry("p", List.of("pp")),
            Map.entry("t", List.of("tt")));

    private WordForms() {}

    /** @param word in small letters */
    static Set<String> bases(String word) {
        Set<String> whole = new HashSet<>(Set.of(word));
        CLITICS.stream()
                .filter(clitic -> word.endsWith(clitic) && word.length() - clitic.length() >= SHORTEST)
                .forEach(clitic -> whole.add(word.substring(0, word.length() - clitic.length())));
        Set<String> bases = new HashSet<>(whole);
        for (String form : whole) {
            for (String ending : ENDINGS) {
                int rest = form.length() - ending.length();
                if (form.endsWith(ending) && rest >= SHORTEST) {
                    bases.addAll(stems(form.substring(0, rest)));
                }
            }
        }
        return bases;
    }

    private static Set<String> stems(String stem) {
        Set<String> stems = new HashSet<>(Set.of(stem));
        if (stem.endsWith("se")) { // Virtasen
            stems.add(stem.substring(0, stem.length() - 2) + "nen");
        }
        if (stem.endsWith("s")) { // Virtasta
            stems.add(stem.substring(0, stem.length() - 1) + "nen");
        }
        if (stem.endsWith("kse")) { // Mattuksen
            stems.add(stem.substring(0, stem.length() - 3) + "s");
        }
        if (stem.matches(".*([aeiouyäö])\\1")) { // Tampereen
            stems.add(stem.substring(0, stem.length() - 1));
        }
        if (stem.endsWith("e")) { // Seinäjoen, Iisalmen, Mäen
            String before = stem.substring(0, stem.length() - 1);
            stems.add(before + "i");
            stems.add(before + "ki");
            strong(before).forEach(other -> stems.add(other + "i"));
        }
        char last = stem.charAt(stem.length() - 1);
        if ("aeiouyäö".indexOf(last) >= 0) {
            String before = stem.substring(0, stem.length() - 1);
            strong(before).forEach(other -> stems.add(other + last));
            stems.add(before + "k" + last); // Turun
        }
        return stems;
    }

    private static Set<String> strong(String weak) {
        Set<String> strong = new HashSet<>();
        STRONG.forEach((end, others) -> {
            if (weak.endsWith(end)) {
                others.forEach(other -> strong.add(weak.substring(0, weak.length() - end.length()) + other));
            }
        });
        return strong;
    }
}
