package fi.lapsivaaka.publication;

import fi.lapsivaaka.preparation.Rerun;
import fi.lapsivaaka.preparation.SignOff;
import fi.lapsivaaka.preparation.SignOffs;
import fi.lapsivaaka.preparation.StoredAssessment;
import fi.lapsivaaka.preparation.StoredAssessments;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.publication.Proof.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signatures that a publication stands on. */
@Component
public class SignedAssessments {

    private final SignOffs signOffs;
    private final StoredAssessments stored;
    private final Rerun rerun;
    private final Publications publications;
    private final ServiceAddress address;
    private final Clock clock;

    SignedAssessments(
            SignOffs signOffs,
            StoredAssessments stored,
            Rerun rerun,
            Publications publications,
            ServiceAddress address,
            Clock clock) {
        this.signOffs = signOffs;
        this.stored = stored;
        this.rerun = rerun;
        this.publications = publications;
        this.address = address;
        this.clock = clock;
    }

    /** Names under which the assessment and its follow-up were signed. */
    public Stream<String> names(KeptDraft draft) {
        return signOffs.of(draft.id()).stream().map(signed -> signed.author().name());
    }

    /** The signatures, the assessor's first. */
    List<SignOff> of(KeptDraft draft) {
        return signOffs.of(draft.id());
    }

    /** The result that both signed; empty until they have. */
    Optional<StoredAssessment> assessment(KeptDraft draft) {
        return signOffs.of(draft.id(), SignOff.Part.OFFICIAL).flatMap(signed -> stored.find(signed.assessment()));
    }

    /** Why nothing of a draft can be published; null where nothing stands in the way. */
    @Nullable
    Refusal refusal(KeptDraft draft) {
        if (draft.ownerId() == null) {
            return Refusal.NO_ORGANISATION;
        }
        Optional<StoredAssessment> assessment = assessment(draft);
        if (assessment.isEmpty()) {
            return Refusal.NOT_SIGNED;
        }
        if (address.base().isEmpty()) {
            return Refusal.NO_ADDRESS;
        }
        if (!rerun.today(assessment.get(), draft, Wording.date(clock.instant())).none()) {
            return Refusal.RULES_CHANGED;
        }
        List<UUID> later = publications.laterDrafts(draft.id());
        boolean outrun = publications.ofMatter(draft.id()).stream().anyMatch(one -> later.contains(one.draft()));
        return outrun ? Refusal.LATER_PUBLISHED : null;
    }
}
