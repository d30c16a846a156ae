package fi.lapsivaaka.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other stems of a Finnish word, whose consonants change when it is inflected: {@code ilmanvaihto}, {@code ilmanvaihdon}. A
 * stemmer takes endings off but leaves these as two words. The list is that of the pairs of a common grammar; a stem too
 * many only finds a little more.
 */
final class Gradation {

    private static final int SHORTEST = 4;

    /** Strong grade to weak grade; looked through from the longest cluster on. */
    private static final Map<String, List<String>> GRADES = Map.ofEntries(
            Map.entry("kk", List.of("k")),
            Map.entry("pp", List.of("p")),
            Map.entry("tt", List.of("t")),
            Map.entry("nk", List.of("ng")),
            Map.entry("nt", List.of("nn")),
            Map.entry("mp", List.of("mm")),
            Map.entry("lt", List.of("ll")),
            Map.entry("rt", List.of("rr")),
            Map.entry("ht", List.of("hd")),
            Map.entry("t", List.of("d", "tt")),
            Map.entry("p", List.of("v", "pp")),
            Map.entry("k", List.of("", "kk")),
            Map.entry("ng", List.of("nk")),
            Map.entry("nn", List.of("nt")),
            Map.entry("mm", List.of("mp")),
            Map.entry("ll", List.of("lt")),
            Map.entry("rr", List.of("rt")),
            Map.entry("hd", List.of("ht")),
            Map.entry("d", List.of("t")),
            Map.entry("v", List.of("p")));

    /** What comes before the last consonants, those, and a vowel; an ending {@code n} may follow. */
    private static final Pattern LAST =
            Pattern.compile("(.*[aeiouyäö][lmnrh]?)(kk|pp|tt|ng|nn|mm|ll|rr|[tpkdv])([aeiouyäö])(n?)");

    private Gradation() {}

    /** Stems to look for besides the word itself; none for words that do not change so. */
    static List<String> stems(String word) {
        Matcher last = LAST.matcher(word);
        if (word.length() < SHORTEST || !last.matches()) {
            return List.of();
        }
        String before = last.group(1);
        String cluster = last.group(2);
        char held = before.charAt(before.length() - 1);
        List<String> stems = new ArrayList<>();
        String both = "lmnrh".indexOf(held) >= 0 ? held + cluster : "";
        if (!both.isEmpty() && GRADES.containsKey(both)) {
            String shorter = before.substring(0, before.length() - 1);
            GRADES.getOrDefault(both, List.of()).forEach(grade -> stems.add(shorter + grade + last.group(3)));
        } else {
            GRADES.getOrDefault(cluster, List.of()).forEach(grade -> stems.add(before + grade + last.group(3)));
        }
        return stems;
    }
}
