package fi.lapsivaaka.workshop;

import fi.lapsivaaka.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of the child-impact rules would change in what is said of drafts and assessments.
 *
 * @param matters gone through
 * @param changes those of which something else would be said
 * @param idle ids of the draft's rules that hold for none of the matters
 * @param questions that the forms would ask otherwise
 */
public record MatterEffect(long matters, List<Change> changes, List<String> idle, List<AskedOtherwise> questions) {

    public MatterEffect {
        questions =
                Objects.requireNonNullElse(questions, List.of()); // runs of before forms belonged to rules tell none
    }

    /**
     * A question that the draft's forms ask and the earlier ones did not, or otherwise, or the other way round.
     *
     * @param kind {@code added}, {@code removed} or {@code changed}
     * @param unfitting open matters in which the answer given would count no longer, or not as it was given
     */
    public record AskedOtherwise(String question, LocalizedText text, String kind, long unfitting) {}

    /**
     * A matter of which something else would be said.
     *
     * @param owner the organisation whose people may read it; null for one nobody owns
     * @param standing {@code checked}, {@code open} or {@code signed}; what is signed stays as it is
     * @param levelBefore code of the level of assessment
     * @param gained ids of the rules that would speak up
     * @param lost ids of the rules that would fall silent
     */
    public record Change(
            UUID matter,
            @Nullable UUID owner,
            String standing,
            String levelBefore,
            String levelAfter,
            String readinessBefore,
            String readinessAfter,
            List<String> gained,
            List<String> lost) {}
}
