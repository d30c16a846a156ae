package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.BudgetEffect;
import fi.lapsivaaka.workshop.Effect;
import fi.lapsivaaka.workshop.Effects;
import fi.lapsivaaka.workshop.MatterEffect;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.DraftView.EffectLine;
import fi.lapsivaaka.workshop.web.DraftView.LedgerChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lists the runs of a draft, and the ledgers over which it may be run. */
@Component
class EffectLines {

    private final Effects effects;
    private final Organisations organisations;
    private final ChildBudgetAccess access;
    private final ChildBudgets budgets;
    private final WorkshopWords words;

    EffectLines(
            Effects effects,
            Organisations organisations,
            ChildBudgetAccess access,
            ChildBudgets budgets,
            WorkshopWords words) {
        this.effects = effects;
        this.organisations = organisations;
        this.access = access;
        this.budgets = budgets;
        this.words = words;
    }

    List<EffectLine> of(RuleDraft draft, String sha256, String base, Visitor visitor, Language language) {
        return effects.of(draft.id()).stream()
                .map(effect -> new EffectLine(
                        effect.id().toString(),
                        over(effect, language),
                        effect.state().name().toLowerCase(Locale.ROOT),
                        words.figures().count(effect.done()) + " / "
                                + words.figures().count(effect.total()),
                        effect.tellsOf(sha256, base),
                        words.moment(effect.askedAt()),
                        result(effect, language)))
                .toList();
    }

    /** The ledger of a run; the empty text for all matters. */
    String over(Effect effect, Language language) {
        UUID organisation = effect.organisation();
        return organisation == null
                ? ""
                : organisations
                                .findById(organisation)
                                .map(one -> one.name().in(language))
                                .orElse("")
                        + " " + effect.year() + ", " + words.word(language, "phase." + effect.phase());
    }

    /** The result in a sentence; the empty text while there is none. */
    String result(Effect effect, Language language) {
        BudgetEffect budget = effect.budget();
        MatterEffect matters = effect.matters();
        if (budget != null) {
            return words.word(
                    language,
                    "workshop.effect.budget",
                    words.figures().count(budget.movedKeys()),
                    words.figures().count(budget.keys()),
                    words.figures().euros(new Money(budget.movedCents())),
                    words.figures().change(new Money(budget.childAfterCents() - budget.childBeforeCents())));
        }
        return matters == null
                ? ""
                : words.word(
                        language,
                        "workshop.effect.matters",
                        words.figures().count(matters.changes().size()),
                        words.figures().count(matters.matters()));
    }

    /**
     * Those whose ledgers a draft can be run over: the organisation it is for where that has some, or else all whose figures
     * the visitor may see.
     */
    List<Organisation> offered(RuleDraft draft, Visitor visitor) {
        List<Organisation> readable = organisations.findAll().stream()
                .filter(one -> access.mayRead(visitor, one))
                .filter(one -> !budgets.years(one.id()).isEmpty())
                .toList();
        List<Organisation> own = readable.stream()
                .filter(one -> one.id().equals(draft.organisationId()))
                .toList();
        return own.isEmpty() ? readable : own;
    }

    /** The ledgers that a draft can be run over, each with its years and phases. */
    List<LedgerChoice> ledgers(RuleDraft draft, Visitor visitor, Language language) {
        List<LedgerChoice> choices = new ArrayList<>();
        for (Organisation one : offered(draft, visitor)) {
            for (BudgetYear year : budgets.years(one.id())) {
                for (Phase phase : new TreeSet<>(year.phases())) {
                    choices.add(new LedgerChoice(
                            one.code() + "/" + year.year() + "/" + phase.code(),
                            one.name().in(language) + " " + year.year() + ", "
                                    + words.word(language, "phase." + phase.code())));
                }
            }
        }
        return choices;
    }
}
