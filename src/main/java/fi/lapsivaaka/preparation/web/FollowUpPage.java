package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.comparison.Outcome;
import fi.lapsivaaka.preparation.web.WorkPage.StepState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was promised against what came of it, and how far the follow-up is.
 *
 * @param stage {@code NONE} until both have signed, {@code WAITING}, {@code OPEN}, {@code OVERDUE} or {@code SIGNED}
 * @param review the day on which it is checked; null where none was agreed
 * @param decision what was decided
 * @param outcome null until the day of review
 * @param findings what the rules say of it
 * @param named name of whoever asks
 * @param signer who followed up, and when; null until it is signed
 * @param refused why the last try to sign was refused; null when it was not
 */
public record FollowUpPage(
        String id,
        String name,
        boolean practice,
        String stage,
        @Nullable String review,
        String decision,
        @Nullable Outcome outcome,
        List<StepState> steps,
        List<Remark> findings,
        String named,
        @Nullable String signer,
        @Nullable String refused) {

    /** What the rules say: what it is about, and what would resolve it. */
    public record Remark(String rule, String severity, String title, String message, String resolve) {}

    public boolean open() {
        return stage.equals("OPEN") || stage.equals("OVERDUE");
    }

    /** Whether everything that is asked has been answered. */
    public boolean whole() {
        return steps.stream().allMatch(StepState::whole);
    }
}
