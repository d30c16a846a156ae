package fi.lapsivaaka.workshop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would change, in the page's language.
 *
 * @param over the ledger; the empty text for all matters
 * @param state {@code running}, {@code done} or {@code failed}
 * @param code of the organisation, for links to its lines; null for matters
 * @param query year and phase, for links to its lines
 * @param hidden changed matters of organisations whose drafts the visitor may not read
 */
record EffectView(
        String id,
        String draft,
        String name,
        String over,
        String state,
        long done,
        long total,
        boolean fresh,
        String summary,
        @Nullable String code,
        String query,
        List<Dimension> dimensions,
        List<Line> lines,
        long moreLines,
        List<Matter> matters,
        int hidden,
        List<Spoken> spoken,
        List<String> idle,
        List<Asked> questions) {

    record Dimension(String title, List<Sum> sums) {}

    /**
     * @param start where the bar of the change begins, per cent of the picture's width; the middle is no change
     * @param length of the bar, per cent
     */
    record Sum(
            String name, String before, String after, String change, String childChange, String start, String length) {}

    record Line(String key, String name, String account, String amount, String from, String to, String child) {}

    record Matter(
            String id,
            String name,
            String standing,
            String levelBefore,
            String levelAfter,
            String readinessBefore,
            String readinessAfter,
            List<String> gained,
            List<String> lost) {}

    /**
     * A question that would be asked otherwise.
     *
     * @param kind {@code added}, {@code removed} or {@code changed}
     * @param unfitting open matters whose answer would not count any more as it was given
     */
    record Asked(String question, String text, String kind, long unfitting) {}

    /** In how many matters a rule would speak up, or fall silent. */
    record Spoken(String rule, int gained, int lost) {}
}
