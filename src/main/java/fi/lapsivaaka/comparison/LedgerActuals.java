package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.childbudget.CostViews;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the ledgers of a draft's organisation show of the services it is about, in the newest years. */
@Component
public class LedgerActuals {

    private static final int MOST_YEARS = 3;

    private final CostViews costs;
    private final ChildBudgets budgets;
    private final Vocabulary vocabulary;

    LedgerActuals(CostViews costs, ChildBudgets budgets, Vocabulary vocabulary) {
        this.costs = costs;
        this.budgets = budgets;
        this.vocabulary = vocabulary;
    }

    /** The newest years first; none where no organisation was chosen or it has no figures of the services. */
    public List<LedgerYear> of(KeptDraft draft, Matter matter, Language language) {
        UUID organisation = draft.organisationId();
        if (organisation == null || matter.services().isEmpty()) {
            return List.of();
        }
        List<String> names = matter.services().stream()
                .flatMap(code -> vocabulary.group(code).stream())
                .map(group -> group.name().in(language))
                .toList();
        List<LedgerYear> years = new ArrayList<>();
        for (BudgetYear year :
                budgets.years(organisation).stream().limit(MOST_YEARS).toList()) {
            costs.of(organisation, year.year(), matter.services())
                    .filter(view -> !view.lines().isEmpty())
                    .flatMap(view -> year(view, year.year(), names))
                    .ifPresent(years::add);
        }
        return years;
    }

    private static Optional<LedgerYear> year(CostView view, int year, List<String> names) {
        return view.total().headline().flatMap(phase -> total(view, phase)
                .map(total -> new LedgerYear(year, phase.code(), names, total)));
    }

    private static Optional<Money> total(CostView view, Phase phase) {
        return Optional.ofNullable(view.total().total(phase));
    }
}
