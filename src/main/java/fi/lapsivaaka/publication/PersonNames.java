package fi.lapsivaaka.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what reads like the name of a person: words with capitals one after another, common given names (a list of our own,
 * from professional knowledge), surnames by their ending, and whatever follows a title. It finds too much rather than too
 * little, since a person looks at each find.
 */
final class PersonNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{Nd}’'-]*\\.?");
    private static final Set<String> PARTICLES = Set.of("von", "af", "de", "van", "der", "al", "el", "bin");
    private static final Pattern SURNAME =
            Pattern.compile("\\p{Lu}\\p{L}+(?:nen|sen|sella|selle|selta|sellä|seltä|seen|sessa|sesta)(?:kin|ko)?");
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:rehtori|opettaja|kuraattori|psykologi|lääkäri|terveydenhoitaja|koulunkäynninohjaaja|huoltaja|äiti|isä"
                    + "|rouva|herra|asukas|kuntalainen|rektor|lärare|kurator|psykolog|läkare|vårdnadshavare|mor|far|fru|herr"
                    + "|principal|teacher|doctor|mother|father|guardian|mr|mrs|ms|dr)\\p{Ll}{0,4}\\.?");
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?iu)(?:koulu|päiväkoti|päiväkodi|lukio|kirjasto|kunta|kunna|kaupun|hyvinvointialu|katu|kadu|tie|tien|lautakun"
                    + "|valtuust|hallitu|keskus|skola|daghem|gymnasi|bibliotek|kommun|stad|välfärdsområd|nämnd|school"
                    + "|municipalit|city|county|board|council|kindergarten)\\p{L}*");

    private static final Set<String> GIVEN = read();

    private PersonNames() {}

    /** A stretch of a text. */
    record Stretch(int start, int end) {}

    private record Word(String text, int start, int end, boolean first) {

        boolean capital() {
            return Character.isUpperCase(text.charAt(0));
        }

        boolean initial() {
            return text.length() == 2 && text.endsWith(".") && capital();
        }

        String plain() {
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }

        boolean ends() {
            return text.endsWith(".") && !initial();
        }
    }

    /**
     * @param ordinary words that are known to be no names, in small letters
     */
    static List<Stretch> in(String text, Set<String> ordinary) {
        List<Word> words = words(text);
        List<Stretch> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (!word.capital()) {
                continue;
            }
            int last = last(words, at, text);
            int first = at;
            if (last > at && word.first() && !isGiven(word.plain()) && isOrdinary(word, ordinary)) {
                first = at + 1;
            }
            if (isName(words, first, last, at, ordinary)) {
                found.add(new Stretch(words.get(first).start(), end(words.get(last))));
            }
            at = last;
        }
        return found;
    }

    private static boolean isName(List<Word> words, int first, int last, int begin, Set<String> ordinary) {
        List<Word> run = words.subList(first, last + 1);
        boolean given = run.stream().anyMatch(word -> isGiven(word.plain()));
        boolean titled = begin > 0
                && !words.get(begin).first()
                && TITLE.matcher(words.get(begin - 1).text()).matches();
        if (run.size() == 1) {
            Word word = run.get(0);
            boolean surname = SURNAME.matcher(word.plain()).matches()
                    && !isOrdinary(word, ordinary)
                    && (!word.first() || first > begin);
            return !word.initial() && (given || titled || surname) && !(word.first() && isOrdinary(word, ordinary));
        }
        boolean institution = last + 1 < words.size()
                && INSTITUTION.matcher(words.get(last + 1).text()).lookingAt();
        boolean allOrdinary = run.stream().allMatch(word -> isOrdinary(word, ordinary));
        boolean shouted =
                run.stream().allMatch(word -> word.plain().equals(word.plain().toUpperCase(Locale.ROOT)));
        return given || titled || (!institution && !allOrdinary && !shouted);
    }

    /** The last word of a run of capitals; a particle may stand within, a mark of punctuation may not. */
    private static int last(List<Word> words, int from, String text) {
        int last = from;
        for (int next = from + 1; next < words.size(); next++) {
            String between =
                    text.substring(words.get(next - 1).end(), words.get(next).start());
            if (!between.isBlank()
                    || between.contains("\n")
                    || words.get(next - 1).ends()) {
                break;
            }
            if (words.get(next).capital()) {
                last = next;
            } else if (!PARTICLES.contains(words.get(next).text())) {
                break;
            }
        }
        return last;
    }

    private static int end(Word last) {
        return last.ends() ? last.end() - 1 : last.end();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int before = 0;
        while (matcher.find()) {
            String between = text.substring(before, matcher.start());
            boolean first = words.isEmpty()
                    || words.get(words.size() - 1).ends()
                    || between.matches("(?s).*[.!?:;”\"\\n–•(].*");
            words.add(new Word(matcher.group(), matcher.start(), matcher.end(), first));
            before = matcher.end();
        }
        return words;
    }

    private static boolean isOrdinary(Word word, Set<String> ordinary) {
        return ordinary.contains(word.plain().toLowerCase(Locale.ROOT));
    }

    /** A common given name as it is, in capitals, or with one of the usual endings after it. */
    static boolean isGiven(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (GIVEN.contains(small)) {
            return true;
        }
        return ENDINGS.stream()
                .anyMatch(ending -> small.length() - ending.length() >= 3
                        && small.endsWith(ending)
                        && GIVEN.contains(small.substring(0, small.length() - ending.length())));
    }

    private static final List<String> ENDINGS = List.of(
            "n", "a", "ä", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "in", "ille", "ia", "iä", "s",
            "'s", "kin", ":n", ":lle", "lia");

    private static Set<String> read() {
        try (InputStream file = PersonNames.class.getResourceAsStream("given-names.txt")) {
            if (file == null) {
                throw new IllegalStateException("given-names.txt is not packed with the product");
            }
            Set<String> names = new HashSet<>();
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(name -> !name.isBlank())
                    .forEach(names::add);
            return Set.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
