package fi.lapsivaaka.assessment;

import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.childbudget.CostViews;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.Signal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the services of a kept draft cost in the organisation chosen for it. */
@Component
public final class KeptDraftCosts {

    private final CostViews views;

    KeptDraftCosts(CostViews views) {
        this.views = views;
    }

    /**
     * The newest figures of the services that the check found.
     *
     * @return empty when no organisation was chosen or it has no figures
     */
    public Optional<CostView> of(KeptDraft draft, Check check) {
        return Optional.ofNullable(draft.organisationId())
                .flatMap(organisation -> views.newest(
                        organisation,
                        check.signals().services().stream().map(Signal::code).toList()));
    }
}
