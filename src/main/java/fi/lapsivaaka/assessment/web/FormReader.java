package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.Annex;
import fi.lapsivaaka.proposal.DocumentReader;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.DraftRefused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes in the form of the start page, or tells everything in it that is to be mended. */
@Component
final class FormReader {

    private static final Set<String> KINDS = Set.of("kunta", "hva");

    /**
     * What was read.
     *
     * @param draft none when there is a problem with it
     * @param annexes documents beside it, as far as they could be read
     * @param organisation whose figures were chosen, where some were
     */
    record Taken(
            @Nullable Draft draft,
            List<Annex> annexes,
            @Nullable Organisation organisation,
            List<FormProblem> problems) {}

    private final DocumentReader documents;
    private final AnnexReader annexes;
    private final Organisations organisations;
    private final ChildBudgetAccess access;
    private final MessageSource messages;
    private final Figures figures;

    FormReader(
            DocumentReader documents,
            AnnexReader annexes,
            Organisations organisations,
            ChildBudgetAccess access,
            MessageSource messages,
            Figures figures) {
        this.documents = documents;
        this.annexes = annexes;
        this.organisations = organisations;
        this.access = access;
        this.messages = messages;
        this.figures = figures;
    }

    Taken read(CheckForm form, Visitor visitor, Language language) {
        List<FormProblem> problems = new ArrayList<>();
        Draft draft = draft(form, language, problems);
        List<Annex> read = annexes.read(
                form.annexes(), 0, draft == null ? 0 : draft.text().length(), visitor.person(), language, problems);
        if (form.organisation() == null || !KINDS.contains(form.organisation())) {
            problems.add(new FormProblem("organisation", word("start.error.organisation", language)));
        }
        Optional<Organisation> organisation = Optional.empty();
        if (form.figures() != null && !form.figures().isEmpty()) {
            organisation = organisations.findByCode(form.figures()).filter(one -> access.mayRead(visitor, one));
            if (organisation.isEmpty()) {
                problems.add(new FormProblem("figures", word("start.error.figures", language)));
            }
        }
        return new Taken(draft, read, organisation.orElse(null), problems);
    }

    /** The organisation a draft is prepared for: the only one there is, or the one chosen. Empty with a problem where none was. */
    Optional<UUID> owner(CheckForm form, Visitor visitor, Language language, List<FormProblem> problems) {
        List<UUID> own = visitor.organisations(Action.CHECK_DRAFT);
        if (own.size() == 1) {
            return Optional.of(own.get(0));
        }
        Optional<UUID> chosen = organisations
                .findByCode(form.owner() == null ? "" : form.owner())
                .map(Organisation::id)
                .filter(own::contains);
        if (chosen.isEmpty()) {
            problems.add(new FormProblem("owner", word("start.error.owner", language)));
        }
        return chosen;
    }

    private @Nullable Draft draft(CheckForm form, Language language, List<FormProblem> problems) {
        Draft draft = form.hasFile() ? fromFile(form, language, problems) : fromText(form, language, problems);
        if (draft != null && draft.text().length() > AnnexReader.LONGEST_MATTER) {
            problems.add(new FormProblem(
                    form.hasFile() ? "file" : "text",
                    word("start.error.long", language, figures.count(AnnexReader.LONGEST_MATTER))));
            return null;
        }
        return draft;
    }

    private @Nullable Draft fromText(CheckForm form, Language language, List<FormProblem> problems) {
        if (form.text() == null || form.text().isBlank()) {
            problems.add(new FormProblem("text", word("start.error.missing", language)));
            return null;
        }
        return Draft.pasted(form.text());
    }

    private @Nullable Draft fromFile(CheckForm form, Language language, List<FormProblem> problems) {
        try {
            String name = form.file() == null ? "" : String.valueOf(form.file().getOriginalFilename());
            return documents.read(
                    name, form.file() == null ? new byte[0] : form.file().getBytes());
        } catch (DraftRefused refused) {
            problems.add(new FormProblem(
                    "file", refused.reason().says().in(language) + " " + DraftRefused.ACCEPTED.in(language)));
        } catch (IOException unreadable) {
            problems.add(new FormProblem("file", word("start.error.unreadable", language)));
        }
        return null;
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
