package fi.lapsivaaka.proposal;

import java.util.List;

/** Says whether a clause denies what was found in it; clauses end at commas, semicolons and colons. */
final class Clauses {

    private Clauses() {}

    static boolean isNegated(Sentence sentence, Hit hit) {
        for (Hit negation : sentence.of(Cue.NEGATION)) {
            if (!negation.sharesWordWith(hit)
                    && sameClause(
                            sentence,
                            Math.min(negation.first(), hit.first()),
                            Math.max(negation.first(), hit.last()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameClause(Sentence sentence, int first, int last) {
        String text = sentence.quote().text();
        int offset = sentence.quote().start();
        List<Word> words = sentence.words();
        for (int i = first; i < last; i++) {
            for (int at = words.get(i).end() - offset; at < words.get(i + 1).start() - offset; at++) {
                if (",;:".indexOf(text.charAt(at)) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
