package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.KeptDraft;
import java.util.Optional;

/** Where the answers of people are kept, seen from the checks: a check of a draft somebody has answered about uses them. */
public interface GivenAnswers {

    /** Nobody has answered anything. */
    GivenAnswers NONE = draft -> Optional.empty();

    /** The matter as it stands; empty while nobody has answered anything about the draft. */
    Optional<Matter> matter(KeptDraft draft);

    /** Whether the assessment has been signed, so that neither the draft's documents nor its answers change any more. */
    default boolean closed(KeptDraft draft) {
        return false;
    }
}
