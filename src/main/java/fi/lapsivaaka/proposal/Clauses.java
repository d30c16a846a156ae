package fi.lapsivaaka.proposal;

import java.util.List;
import java.util.Set;

/** Says whether a clause denies what was found in it; clauses end at commas, semicolons and colons. */
final class Clauses {

    private static final Set<String> OPENING = Set.of(
            "että",
            "ettei",
            "joka",
            "jotka",
            "jossa",
            "joissa",
            "jonka",
            "joiden",
            "joita",
            "joille",
            "josta",
            "joista",
            "jolloin",
            "jolla",
            "jolle",
            "johon",
            "jotta",
            "koska",
            "kun",
            "jos",
            "mutta",
            "vaan",
            "eikä",
            "eivätkä",
            "sillä",
            "vaikka",
            "ja",
            "mikä",
            "mistä",
            "att",
            "som",
            "där",
            "men",
            "eftersom",
            "när",
            "om",
            "vilket",
            "och",
            "that",
            "which",
            "who",
            "where",
            "because",
            "but",
            "when",
            "and");

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

    /**
     * Whether two places belong together: no semicolon or colon between them, and no comma that opens a clause of its own
     * (", that", ", which"), while commas of a list part nothing.
     */
    static boolean isSameClause(Sentence sentence, Hit one, Hit other) {
        String text = sentence.quote().text();
        int offset = sentence.quote().start();
        List<Word> words = sentence.words();
        int first = Math.min(one.last(), other.last());
        int last = Math.max(one.first(), other.first());
        for (int i = first; i < last; i++) {
            String between =
                    text.substring(words.get(i).end() - offset, words.get(i + 1).start() - offset);
            boolean opens = between.indexOf(',') >= 0
                    && OPENING.contains(words.get(i + 1).form());
            if (opens || between.indexOf(';') >= 0 || between.indexOf(':') >= 0) {
                return false;
            }
        }
        return true;
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
