package fi.lapsivaaka.workshop;

import fi.lapsivaaka.workshop.DraftRevision.Deed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What people take for one deed on a draft, and undo at once: a deed, or a series of saves while somebody typed on in one
 * entry.
 *
 * @param first number of its first revision
 * @param last its last revision, which tells of all
 */
public record DraftStep(int first, DraftRevision last) {

    /** How long a series of saves may go on. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * @param newestFirst all revisions of a draft
     * @return the steps, the newest first
     */
    static List<DraftStep> of(List<DraftRevision> newestFirst) {
        List<DraftRevision> revisions = new ArrayList<>(newestFirst);
        Collections.reverse(revisions);
        List<DraftStep> steps = new ArrayList<>();
        DraftRevision begun = null;
        for (DraftRevision revision : revisions) {
            if (begun != null && goesOn(begun, revision)) {
                steps.set(steps.size() - 1, new DraftStep(begun.number(), revision));
            } else {
                steps.add(new DraftStep(revision.number(), revision));
                begun = revision;
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static boolean goesOn(DraftRevision begun, DraftRevision next) {
        return begun.deed() == Deed.TYPED
                && next.deed() == Deed.TYPED
                && begun.author().equals(next.author())
                && begun.subject().equals(next.subject())
                && begun.paths().equals(next.paths())
                && Duration.between(begun.savedAt(), next.savedAt()).compareTo(LONGEST) <= 0;
    }
}
