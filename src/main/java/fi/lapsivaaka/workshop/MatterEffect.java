package fi.lapsivaaka.workshop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of the child-impact rules would change in what is said of drafts and assessments.
 *
 * @param matters gone through
 * @param changes those of which something else would be said
 * @param idle ids of the draft's rules that hold for none of the matters
 */
public record MatterEffect(long matters, List<Change> changes, List<String> idle) {

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
