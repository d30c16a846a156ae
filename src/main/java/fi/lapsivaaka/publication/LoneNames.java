package fi.lapsivaaka.publication;

import fi.lapsivaaka.publication.PersonNames.Stretch;
import fi.lapsivaaka.vocabulary.Areas;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that may be somebody's first name or surname although they stand alone: parts of full names that stand in
 * another text, and words with a capital letter within a sentence that name no place, organisation or service that the
 * product knows, in any of their forms. It only asks: a person decides.
 */
final class LoneNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    private static final int SHORTEST = 3;

    private final OwnWords own;
    private final Set<String> known = new HashSet<>();

    LoneNames(OwnWords own) {
        this.own = own;
        own.capitals().forEach(word -> {
            known.add(word);
            // Etelä-Pohjanmaan hyvinvointialue, Österbottens välfärdsområde
            if (word.matches("\\p{L}[\\p{L}-]{3,}[ns]")) {
                known.add(word.substring(0, word.length() - 1));
            }
        });
        Areas.shipped()
                .names()
                .forEach(name -> WORD.matcher(name).results().forEach(word -> known.add(small(word.group()))));
    }

    /**
     * @param beside what the text was made of, where full names may stand
     * @return each word once, as it is written
     */
    List<String> in(String text, String beside) {
        Set<String> ordinary = new HashSet<>(own.ordinary());
        OwnWords.words(text).forEach(ordinary::add);
        OwnWords.words(beside).forEach(ordinary::add);
        Set<String> parts = parts(beside, ordinary);
        Set<String> found = new LinkedHashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean named = !disjoint(WordForms.bases(small(word)), parts);
            boolean within = isWithin(text, words.start()) && !isKnown(word, ordinary) && !isShouted(word);
            if (Character.isUpperCase(word.charAt(0)) && word.length() >= SHORTEST && (named || within)) {
                found.add(word);
            }
        }
        return List.copyOf(found);
    }

    /** Whether every word of a text names a place, an organisation or a service. */
    boolean isKnown(String text) {
        return WORD.matcher(text).results().allMatch(word -> isKnown(word.group(), own.ordinary()));
    }

    private static Set<String> parts(String text, Set<String> ordinary) {
        Set<String> parts = new HashSet<>();
        for (Stretch name : PersonNames.in(text, ordinary)) {
            List<String> words = new ArrayList<>();
            WORD.matcher(text.substring(name.start(), name.end())).results().forEach(word -> words.add(word.group()));
            if (words.size() > 1) {
                words.stream()
                        .filter(word -> Character.isUpperCase(word.charAt(0)) && word.length() >= SHORTEST)
                        .forEach(word -> parts.addAll(WordForms.bases(small(word))));
            }
        }
        return parts;
    }

    private boolean isKnown(String word, Set<String> ordinary) {
        return ordinary.contains(small(word))
                || !disjoint(WordForms.bases(small(word)), known)
                || (word.contains("-") && Arrays.stream(word.split("-")).allMatch(part -> isKnown(part, ordinary)));
    }

    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a word stands after another one of the same sentence. */
    private static boolean isWithin(String text, int start) {
        String before = text.substring(Math.max(0, start - 40), start);
        return before.matches("(?s).*[\\p{L}\\p{Nd},)][ \\t\\u00a0]+[(]?");
    }

    private static boolean disjoint(Collection<String> one, Collection<String> other) {
        return one.stream().noneMatch(other::contains);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
