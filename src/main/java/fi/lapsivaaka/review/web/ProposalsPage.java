package fi.lapsivaaka.review.web;

import java.util.List;

/** The rows that experts have proposed, in the page's language. */
public record ProposalsPage(List<Proposal> open, List<Proposal> decided, String problem) {

    /**
     * A proposed row.
     *
     * @param effect in words: what it would have moved when it was proposed
     * @param state in words, with its day and reason
     * @param current whether the rule set is still the one it was tried with
     */
    public record Proposal(
            String id,
            String rule,
            String before,
            String row,
            String reason,
            String author,
            String organisation,
            boolean practice,
            String when,
            String effect,
            String state,
            boolean current) {}
}
