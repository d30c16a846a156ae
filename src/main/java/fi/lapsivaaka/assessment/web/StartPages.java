package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.web.StartPage.FiguresChoice;
import fi.lapsivaaka.assessment.web.StartPage.OwnerChoice;
import fi.lapsivaaka.assessment.web.StartPage.PracticeChoice;
import fi.lapsivaaka.assessment.web.StartPage.Recent;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.DraftName;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.PracticeDrafts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the start page together, both when it is opened and when its form comes back with something to mend. */
@Component
final class StartPages {

    private static final int RECENT = 8;

    /** Stands where a list of organisations must not be empty. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final KeptDrafts drafts;
    private final PracticeDrafts practice;
    private final KeptDraftChecker checker;
    private final Organisations organisations;
    private final LedgerImports imports;
    private final ChildBudgetAccess access;
    private final MessageSource messages;
    private final Figures figures;

    StartPages(
            KeptDrafts drafts,
            PracticeDrafts practice,
            KeptDraftChecker checker,
            Organisations organisations,
            LedgerImports imports,
            ChildBudgetAccess access,
            MessageSource messages,
            Figures figures) {
        this.drafts = drafts;
        this.practice = practice;
        this.checker = checker;
        this.organisations = organisations;
        this.imports = imports;
        this.access = access;
        this.messages = messages;
        this.figures = figures;
    }

    /** A fresh form; who prepares for one organisation finds its kind and its figures chosen. */
    CheckForm fresh(@Nullable String typed, Visitor visitor) {
        List<UUID> own = visitor.organisations(Action.CHECK_DRAFT);
        if (own.size() != 1) {
            return CheckForm.with(typed);
        }
        return organisations
                .findById(own.get(0))
                .map(one -> CheckForm.with(typed, one.kind(), access.mayRead(visitor, one) ? one.code() : null))
                .orElseGet(() -> CheckForm.with(typed));
    }

    /** Fills the model of the template {@code start}. */
    String show(Model model, CheckForm form, List<FormProblem> problems, Visitor visitor, Language language) {
        model.addAttribute(
                "page",
                new StartPage(
                        practice.in(language).stream()
                                .map(draft -> new PracticeChoice(draft.id(), draft.title()))
                                .toList(),
                        recent(visitor).stream()
                                .map(draft -> recent(draft, language))
                                .toList(),
                        organisations.findAll().stream()
                                .filter(one -> access.mayRead(visitor, one))
                                .map(organisation -> figures(organisation, language))
                                .toList(),
                        owners(visitor, language)));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "problemOf",
                problems.stream()
                        .collect(Collectors.toMap(FormProblem::field, FormProblem::text, (first, second) -> first)));
        return "start";
    }

    private static List<OwnerChoice> owners(Visitor visitor, Language language) {
        List<OwnerChoice> all = visitor.memberships().stream()
                .filter(membership -> visitor.may(Action.CHECK_DRAFT, membership.organisation()))
                .map(membership ->
                        new OwnerChoice(membership.code(), membership.name().in(language)))
                .distinct()
                .toList();
        return all.size() > 1 ? all : List.of();
    }

    private List<DraftName> recent(Visitor visitor) {
        if (!visitor.signedIn()) {
            return List.of();
        }
        List<UUID> own = visitor.organisations(Action.READ_DRAFT);
        return drafts.newest(own.isEmpty() ? List.of(NOWHERE) : own, visitor.id(), RECENT);
    }

    private Recent recent(DraftName draft, Language language) {
        return new Recent(
                String.valueOf(draft.id()),
                draft.name(),
                draft.practice(),
                word("start.recent.when", language, figures.day(checker.day(draft.createdAt()))));
    }

    private FiguresChoice figures(Organisation organisation, Language language) {
        String source = imports.findByOrganisationIdOrderByImportedAtDesc(organisation.id()).stream()
                .filter(taken -> taken.withdrawnAt() == null)
                .map(LedgerImport::source)
                .distinct()
                .collect(Collectors.joining("; "));
        return new FiguresChoice(
                organisation.code(), organisation.name().in(language), organisation.practice(), source);
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
