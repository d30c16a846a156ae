package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.assessment.RuleSetVersion;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.proposal.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a check shows, every name and text in the page's language.
 *
 * @param id part of the page's address
 * @param name the draft's name, which people may change
 * @param title the matter's heading as read from the draft
 * @param practice whether the draft is practice material
 * @param organisation {@code kunta} or {@code hva}
 * @param day when the check was made, written out
 * @param thin the draft says too little to judge from
 * @param documents the texts of the draft, cut where signals begin and end; the main text first
 * @param items of the agenda that the draft seems to be; 0 for one matter
 */
public record CheckPage(
        String id,
        String name,
        String title,
        boolean practice,
        String organisation,
        String day,
        Need need,
        Readiness readiness,
        List<FindingGroup> groups,
        List<SignalGroup> signals,
        boolean thin,
        List<DocumentText> documents,
        int items,
        @Nullable CostPage cost,
        List<Article> articles,
        RuleSetVersion ruleSet,
        @Nullable Revision revision) {

    /** How the readiness is coloured: {@code block}, {@code warn} or {@code ok}. */
    public String readinessTone() {
        return switch (readiness) {
            case NOT_READY -> "block";
            case READY_WITH_RESERVATIONS -> "warn";
            case READY -> "ok";
        };
    }

    /**
     * How thorough an assessment is needed.
     *
     * @param level {@code none}, {@code short} or {@code full}
     * @param deciding the criteria that ask for that level
     */
    public record Need(String level, List<Decider> deciding) {}

    /** A criterion that decided the need. */
    public record Decider(String ruleId, String title) {}

    /** Findings of one severity, told by a sign as well as a colour. */
    public record FindingGroup(Severity severity, List<Item> findings) {

        public String sign() {
            return severity == Severity.NOTE ? "i" : "!";
        }
    }

    /** A finding as an item of the work list. */
    public record Item(
            String ruleId,
            String title,
            String message,
            String resolve,
            List<Source> provisions,
            @Nullable QuoteLink quote) {}

    /**
     * A section a finding rests on.
     *
     * @param mark whether it was checked against the source, and when
     */
    public record Source(String name, boolean checked, String mark) {}

    /** Signals of one kind ({@code decision}, {@code service}, {@code stage}, {@code euro}, {@code direction}, {@code heard}). */
    public record SignalGroup(String kind, List<Seen> signals) {}

    /** One signal. */
    public record Seen(String name, @Nullable QuoteLink quote) {}

    /**
     * A sentence of the draft, shortened where it is long, and where it stands on the page.
     *
     * @param document name of the annex it stands in; the empty text for the main text
     */
    public record QuoteLink(String text, String anchor, String document) {

        private static final int LONGEST = 240;

        static QuoteLink to(Quote quote) {
            String line = quote.text().replaceAll("\\s+", " ").strip();
            if (line.length() > LONGEST) {
                int lastBlank = line.lastIndexOf(' ', LONGEST);
                line = line.substring(0, lastBlank > 0 ? lastBlank : LONGEST) + " …";
            }
            return new QuoteLink(line, PassageCutter.anchor(quote), quote.document());
        }
    }

    /**
     * The text of a document.
     *
     * @param name of an annex; the empty text for the main text
     */
    public record DocumentText(String name, List<Passage> passages) {}

    /**
     * A piece of the draft.
     *
     * @param anchor its place on the page where a signal came from it
     * @param labels what was seen in it
     */
    public record Passage(String text, @Nullable String anchor, List<String> labels) {}

    /** An article of the convention to look at. */
    public record Article(int number, String title) {}

    /**
     * What changed from the text before.
     *
     * @param id of the draft before
     * @param need level of assessment before, where it was another
     * @param readiness readiness before, where it was another
     * @param resolved findings that are gone
     * @param added findings that are new
     */
    public record Revision(
            String id, @Nullable String need, @Nullable String readiness, List<Change> resolved, List<Change> added) {

        public boolean nothing() {
            return need == null && readiness == null && resolved.isEmpty() && added.isEmpty();
        }
    }

    /** A finding that came or went. */
    public record Change(String ruleId, String title) {}
}
