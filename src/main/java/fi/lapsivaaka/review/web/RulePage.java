package fi.lapsivaaka.review.web;

import fi.lapsivaaka.review.RuleAnswers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for a rule, filled in from a line of the ledger, and what the rule would do, in the page's language.
 *
 * @param now where the line lies now, and by which row
 * @param query year and phase, as in addresses
 * @param lists what the form's lists offer
 * @param problems fields whose answers do not do
 * @param trial what came of trying it; null before it was tried
 */
public record RulePage(
        String code,
        String name,
        boolean practice,
        long key,
        String unit,
        List<String> details,
        String total,
        String now,
        String nowRule,
        String query,
        RuleAnswers answers,
        Lists lists,
        List<Problem> problems,
        @Nullable Tried trial) {

    /** What the form's lists offer. */
    public record Lists(List<Choice> concepts, List<Choice> services, List<Choice> levels, List<Choice> keys) {}

    /** One of a list. */
    public record Choice(String code, String name) {}

    /** A field and what is wrong with its answer. */
    public record Problem(String field, String text) {}

    /**
     * What came of trying.
     *
     * @param row as it would stand in the decision table; empty when it cannot be read
     * @param sum in words: how much moves
     * @param remarks what the checks say, in their own words; errors first
     */
    public record Tried(String row, String sum, List<Moved> moves, List<Remark> remarks, boolean refused) {}

    /** Euros that would move. */
    public record Moved(
            String from, String fromRule, String to, String keys, String total, String before, String after) {}

    /** What a check says. */
    public record Remark(boolean error, String text) {}
}
