package fi.lapsivaaka.proposal;

import java.util.List;
import java.util.Set;

/** Tells words that are part of an official's title, of a body's name or a street's, or that only say where. */
final class Names {

    private static final int FURTHEST = 4;
    private static final Set<String> CONJUNCTIONS = Set.of("ja", "sekä", "och", "samt", "and");

    /** In English the noun before it belongs to it: "culture committee". */
    private static final Set<String> ENGLISH =
            Set.of("committee", "board", "department", "director", "manager", "secretary");

    private Names() {}

    static boolean isPartOfName(Sentence sentence, Hit hit) {
        return isPartOf(sentence, hit, Cue.JOB_TITLE)
                || isPartOf(sentence, hit, Cue.BODY_NAME)
                || sentence.of(Cue.PLACE_NAME).stream()
                        .anyMatch(name -> hit.sharesWordWith(name) && isStreet(sentence, name))
                || (sentence.role() != Sentence.Role.TITLE && isVenue(sentence, hit));
    }

    /** The school's assembly hall, the library's meeting room; in the matter's heading it is what the matter is about. */
    private static boolean isVenue(Sentence sentence, Hit hit) {
        return sentence.of(Cue.VENUE).stream()
                .anyMatch(venue -> venue.first() - hit.last() <= FURTHEST
                        && hit.first() - venue.last() <= FURTHEST
                        && Clauses.isSameClause(sentence, hit, venue));
    }

    /**
     * A capital letter makes the name of a street; of a common word ({@code koulutie}, the way to school) only inside a
     * sentence or before a house number.
     */
    private static boolean isStreet(Sentence sentence, Hit name) {
        List<Word> words = sentence.words();
        int at = words.get(name.first()).start() - sentence.quote().start();
        boolean capital = Character.isUpperCase(sentence.quote().text().charAt(at));
        boolean number = name.last() + 1 < words.size()
                && Character.isDigit(words.get(name.last() + 1).form().charAt(0));
        boolean common =
                sentence.of(Cue.PLACE_NAME).stream().anyMatch(other -> other.weak() && other.sharesWordWith(name));
        return capital && (!common || name.first() > 0 || number);
    }

    /**
     * In the word itself ({@code sivistysjohtaja}), right before it ({@code perusopetuksen johtaja}), right after it
     * ({@code chefen för småbarnspedagogik}) or bound to it by hyphens and conjunctions
     * ({@code varhaiskasvatus- ja perusopetuslautakunta}).
     */
    private static boolean isPartOf(Sentence sentence, Hit hit, Cue cue) {
        List<Word> words = sentence.words();
        for (Hit name : sentence.of(cue)) {
            int place = name.last();
            boolean inside = place >= hit.first() && place <= hit.last();
            boolean genitive = place == hit.last() + 1
                    && (isGenitive(words.get(hit.last()))
                            || ENGLISH.contains(words.get(place).form()));
            boolean after = hit.first() > place + 1
                    && hit.first() <= place + FURTHEST
                    && words.get(place + 1).form().equals("för");
            boolean bound =
                    place > hit.last() && place - hit.last() <= FURTHEST && isBound(sentence, hit.last(), place);
            if (inside || genitive || after || bound) {
                return true;
            }
        }
        return false;
    }

    /** Finnish genitives end with n; so do the names of deeds ({@code lakkauttaminen}), which own nothing. */
    private static boolean isGenitive(Word word) {
        return word.form().endsWith("n") && !word.form().endsWith("minen");
    }

    /** Whether each word from one place to another is joined to the next by a hyphen, a comma or a conjunction. */
    private static boolean isBound(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words();
        String text = sentence.quote().text();
        int offset = sentence.quote().start();
        boolean shared = false;
        for (int i = from; i < to; i++) {
            String between =
                    text.substring(words.get(i).end() - offset, words.get(i + 1).start() - offset);
            boolean joint = between.indexOf('-') >= 0 || between.indexOf('–') >= 0 || between.indexOf(',') >= 0;
            boolean conjunction = CONJUNCTIONS.contains(words.get(i).form())
                    || CONJUNCTIONS.contains(words.get(i + 1).form());
            if (!joint && !conjunction) {
                return false;
            }
            shared |= joint;
        }
        return shared;
    }
}
