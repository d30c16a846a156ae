package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.Sentence.Role;

/** Sum of what speaks for a code, and the sentence that speaks for it most. */
final class SubjectScore {

    private static final double FORMER = 0.25;

    private final TermEntry entry;
    private Quote quote;
    private double total;
    private double best;
    private boolean hinted = true;
    private boolean prominent;
    private boolean former;

    SubjectScore(TermEntry entry, Quote quote) {
        this.entry = entry;
        this.quote = quote;
    }

    TermEntry entry() {
        return entry;
    }

    Quote quote() {
        return quote;
    }

    double total() {
        return former ? total * FORMER : total;
    }

    /** Whether only weak terms speak for it. */
    boolean hinted() {
        return hinted;
    }

    /** A programme or a budget is what the whole draft is about, not what one sentence says in passing. */
    boolean mayStandAlone() {
        return !hinted && !entry.broad();
    }

    /** Whether a heading or the decision itself names it. */
    boolean prominent() {
        return prominent;
    }

    void add(double score, boolean onlyHinted, Sentence from) {
        total += score;
        hinted &= onlyHinted;
        prominent |= from.role() == Role.TITLE || from.role() == Role.HEADING || from.role() == Role.DECISION;
        if (score > best) {
            best = score;
            quote = from.quote();
        }
    }

    /** The draft says that it is no more: the other sentences then speak of what it was or of its house. */
    void markFormer() {
        former = true;
    }
}
