package fi.lapsivaaka.comparison;

import fi.lapsivaaka.proposal.KeptDraft;
import java.util.Optional;

/** Where follow-ups are kept, seen from the pages that tell of them. */
public interface FollowUps {

    /** No assessment has been signed. */
    FollowUps NONE = draft -> Optional.empty();

    /** The follow-up of an assessment that both have signed; empty until then. */
    Optional<FollowUpState> of(KeptDraft draft);
}
