package fi.lapsivaaka.workshop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft with everything that happens to it, in the page's language.
 *
 * @param label its version's name as its manifest tells it; the empty text while that cannot be read
 * @param day the first day asked for, as a field takes it; the empty text for the day of publication
 * @param second whether the visitor may approve it as the second person
 * @param undo what would be undone next; null for nothing
 * @param effects runs, the newest first
 * @param organisations whose ledgers it may be run over
 */
record DraftView(
        String id,
        String name,
        String set,
        String setTitle,
        boolean budget,
        String base,
        String baseLabel,
        String label,
        String state,
        int revision,
        String sha256,
        String reason,
        String day,
        String openAssessments,
        boolean ready,
        boolean second,
        String submittedBy,
        @Nullable String version,
        @Nullable String undo,
        List<FileLine> files,
        List<NeedLine> needs,
        List<ProblemLine> remarks,
        List<ChangeLine> changes,
        int moreChanges,
        List<RivalLine> rivals,
        List<EffectLine> effects,
        List<LedgerChoice> organisations,
        List<CommentLine> comments,
        List<RevisionLine> revisions,
        @Nullable String refused) {

    /** Whether it may be written in. */
    public boolean open() {
        return state.equals("open");
    }

    /** @param table whether it is a decision table */
    record FileLine(String path, String name, boolean table, int problems, boolean changed) {}

    /** Something that is needed; {@code link} leads to where it is mended. */
    record NeedLine(String code, boolean met, String text, String link, List<ProblemLine> problems, int more) {}

    record ChangeLine(String kind, String id, String what, String before, String after) {}

    record RivalLine(long id, String path, String entry, String part, String kept, String rival, String who) {}

    /**
     * @param over the ledger; the empty text for all matters
     * @param fresh whether it tells of the draft as it is
     */
    record EffectLine(
            String id, String over, String state, String progress, boolean fresh, String asked, String result) {}

    /** @param value organisation, year and phase as the form sends them */
    record LedgerChoice(String value, String name) {}

    record CommentLine(String entry, String words, String who, String when) {}

    record RevisionLine(int number, String deed, String subject, String who, String when) {}
}
