package fi.lapsivaaka.publication;

import fi.lapsivaaka.publication.PersonNames.Stretch;
import fi.lapsivaaka.publication.Suspicion.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for personal data in texts before they become public, and tells all of it at once. */
final class PersonalDataCheck {

    private static final int LONGEST_SENTENCE = 240;

    private final OwnWords own;
    private final SmallCounts counts;

    /** @param threshold numbers of children below it are small */
    PersonalDataCheck(OwnWords own, int threshold) {
        this.own = own;
        this.counts = new SmallCounts(threshold);
    }

    /**
     * A text without characters that nobody sees and could hide something, and with digits as usual; what is published is
     * cleaned so before it is looked at.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.FORMAT) {
                return;
            }
            int digit = Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(point, 10) : -1;
            clean.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return clean.toString();
    }

    /**
     * @param passages cleaned
     * @param signatories names of those who signed or gave a reason
     * @return each find once, in the order of the page
     */
    List<Suspicion> check(List<Passage> passages, Collection<String> signatories) {
        Set<String> ordinary = new HashSet<>(own.ordinary());
        passages.forEach(passage -> OwnWords.words(passage.text()).forEach(ordinary::add));
        Map<String, Suspicion> found = new LinkedHashMap<>();
        for (Passage passage : passages) {
            check(passage, signatories, ordinary).forEach(one -> found.putIfAbsent(one.id(), one));
        }
        return List.copyOf(found.values());
    }

    private List<Suspicion> check(Passage passage, Collection<String> signatories, Set<String> ordinary) {
        if (passage.cell() && counts.smallCell(passage.text(), passage.around())) {
            return List.of(smallCell(passage));
        }
        Search search = new Search(passage, own.masked(passage.text()));
        Matcher codes = IdentityCodes.in(search.left);
        search.all(codes, Kind.IDENTITY_CODE, code -> IdentityCodes.judge(code) == IdentityCodes.Find.CODE);
        search.all(
                IdentityCodes.in(search.left),
                Kind.LIKE_IDENTITY_CODE,
                code -> IdentityCodes.judge(code) == IdentityCodes.Find.LIKE_CODE);
        search.all(Contacts.emails(search.left), Kind.EMAIL, any -> true);
        search.all(Contacts.telephones(search.left), Kind.TELEPHONE, call -> Contacts.isTelephone(call.group()));
        signatories.stream().filter(name -> !name.isBlank()).forEach(search::signatory);
        for (Stretch name : PersonNames.in(search.left, ordinary)) {
            search.found(Kind.NAME, name.start(), name.end());
        }
        counts.in(search.left)
                .forEach(matcher -> search.all(matcher, Kind.SMALL_NUMBER, number -> counts.small(number.group(1))));
        return search.found;
    }

    /** The find of a cell that {@link SmallCounts} calls small; the same for the same cell at every look. */
    static Suspicion smallCell(Passage cell) {
        return Suspicion.of(Kind.SMALL_CELL, cell.place(), cell.text().strip(), cell.around());
    }

    /** One passage, from which what was found is taken away so that it is found once. */
    private static final class Search {

        private final Passage passage;
        private final List<Suspicion> found = new ArrayList<>();
        private String left;

        private Search(Passage passage, String masked) {
            this.passage = passage;
            this.left = masked;
        }

        private void all(Matcher matcher, Kind kind, Predicate<Matcher> counts) {
            while (matcher.find()) {
                if (counts.test(matcher)) {
                    found(kind, matcher.start(), matcher.end());
                }
            }
        }

        /** The name as it was signed; any other form of it is a name like others. */
        private void signatory(String name) {
            all(
                    Pattern.compile("(?<![\\p{L}\\p{Nd}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{Nd}-])")
                            .matcher(left),
                    Kind.SIGNATORY,
                    any -> true);
        }

        private void found(Kind kind, int start, int end) {
            String text = passage.text();
            found.add(Suspicion.of(kind, passage.place(), text.substring(start, end), sentence(text, start, end)));
            left = left.substring(0, start) + "\u0001".repeat(end - start) + left.substring(end);
        }

        private static String sentence(String text, int start, int end) {
            int from = start;
            while (from > 0 && start - from < LONGEST_SENTENCE / 2 && !ends(text, from - 1)) {
                from--;
            }
            int to = end;
            while (to < text.length() && to - end < LONGEST_SENTENCE / 2 && !ends(text, to)) {
                to++;
            }
            return text.substring(from, Math.min(text.length(), to + 1)).strip();
        }

        private static boolean ends(String text, int at) {
            char here = text.charAt(at);
            return here == '\n'
                    || (".!?".indexOf(here) >= 0
                            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))
                            && (at < 2
                                    || !Character.isUpperCase(text.charAt(at - 1))
                                    || Character.isLetter(text.charAt(at - 2))));
        }
    }
}
