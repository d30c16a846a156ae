package fi.lapsivaaka.proposal;

import java.util.List;

/** Tells words that are part of an official's title or of a body's name. */
final class Names {

    private static final int FURTHEST = 4;

    private Names() {}

    static boolean isPartOfName(Sentence sentence, Hit hit) {
        return isPartOf(sentence, hit, Cue.JOB_TITLE) || isPartOf(sentence, hit, Cue.BODY_NAME);
    }

    /**
     * In the word itself ({@code sivistysjohtaja}), right before it ({@code perusopetuksen johtaja}) or bound to it by
     * hyphens and conjunctions ({@code varhaiskasvatus- ja perusopetuslautakunta}).
     */
    private static boolean isPartOf(Sentence sentence, Hit hit, Cue cue) {
        for (Hit name : sentence.of(cue)) {
            int place = name.last();
            if ((place >= hit.first() && place <= hit.last()) || place == hit.last() + 1) {
                return true;
            }
            if (place > hit.last() && place - hit.last() <= FURTHEST && isBound(sentence, hit.last(), place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words();
        String text = sentence.quote().text();
        int offset = sentence.quote().start();
        for (int i = from; i < to - 1; i++) {
            String form = words.get(i + 1).form();
            boolean conjunction = form.equals("ja") || form.equals("och") || form.equals("sekä");
            char after = text.charAt(words.get(i).end() - offset);
            boolean shared = after == '-' || after == '–' || after == ',';
            if (!shared && !conjunction && !isConjunction(words.get(i).form())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConjunction(String form) {
        return form.equals("ja") || form.equals("och") || form.equals("sekä");
    }
}
