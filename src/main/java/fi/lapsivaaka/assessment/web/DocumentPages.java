package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.web.DocumentsPage.DocumentView;
import fi.lapsivaaka.people.People;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.Annex;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The documents of a draft: the main text and its annexes, which are added and, with a reason, taken away. */
@Controller
final class DocumentPages {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final int SHOWN = 12;

    private final KeptDrafts drafts;
    private final KeptDraftChecker checker;
    private final AnnexReader reader;
    private final DocumentKeeper keeper;
    private final People people;
    private final MessageSource messages;
    private final Figures figures;

    DocumentPages(
            KeptDrafts drafts,
            KeptDraftChecker checker,
            AnnexReader reader,
            DocumentKeeper keeper,
            People people,
            MessageSource messages,
            Figures figures) {
        this.drafts = drafts;
        this.checker = checker;
        this.reader = reader;
        this.keeper = keeper;
        this.people = people;
        this.messages = messages;
        this.figures = figures;
    }

    @GetMapping("/checks/{id}/documents")
    String list(@PathVariable UUID id, Model model, Language language) {
        return show(find(id), List.of(), -1, model, language);
    }

    @PostMapping("/checks/{id}/documents")
    String add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<MultipartFile> annexes,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        KeptDraft draft = find(id);
        List<FormProblem> problems = new ArrayList<>();
        List<Annex> read = reader.read(
                annexes, draft.annexes().size(), draft.draft().whole().length(), visitor.person(), language, problems);
        if (read.isEmpty() && problems.isEmpty()) {
            problems.add(new FormProblem("annexes", word("annexes.error.none", language)));
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(draft, problems, -1, model, language);
        }
        keeper.add(id, read, visitor);
        return "redirect:/" + language.code() + "/checks/" + id + "/documents";
    }

    @PostMapping("/checks/{id}/documents/{position}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam String reason,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        KeptDraft draft = find(id);
        String given = reason.replace("\u0000", "").strip();
        if (given.isEmpty() || given.length() > Annex.LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    draft,
                    List.of(new FormProblem("reason-" + position, word("annexes.error.reason", language))),
                    position,
                    model,
                    language);
        }
        keeper.remove(id, position, given, visitor);
        return "redirect:/" + language.code() + "/checks/" + id + "/documents";
    }

    /** @param wrong position of the annex whose form is to be mended; -1 for none */
    private String show(KeptDraft draft, List<FormProblem> problems, int wrong, Model model, Language language) {
        List<DocumentView> annexes = new ArrayList<>();
        for (int position = 0; position < draft.annexes().size(); position++) {
            String error = position == wrong ? problems.get(0).text() : null;
            annexes.add(view(position, draft.annexes().get(position), error, language));
        }
        model.addAttribute(
                "page",
                new DocumentsPage(
                        String.valueOf(draft.id()),
                        draft.name(),
                        draft.practice(),
                        figures.count(draft.bodyText().length()),
                        annexes,
                        checker.closed(draft)));
        model.addAttribute("problems", problems);
        model.addAttribute("adding", wrong < 0 && !problems.isEmpty());
        return "documents";
    }

    private DocumentView view(int position, Annex annex, @Nullable String error, Language language) {
        Instant removed = annex.removedAt();
        return new DocumentView(
                position,
                annex.name(),
                figures.count(annex.bodyText().length()),
                by(annex.addedBy(), annex.addedAt(), language),
                annex.fileSha256().substring(0, SHOWN),
                removed == null ? null : by(annex.removedBy(), removed, language),
                annex.removalReason(),
                error);
    }

    private String by(@Nullable UUID person, Instant when, Language language) {
        String name = Optional.ofNullable(person)
                .flatMap(people::findById)
                .map(Person::name)
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> word("people.nameless", language));
        return name + ", " + figures.day(LocalDate.ofInstant(when, FINLAND));
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String word(String key, Language language, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, language.locale()));
    }
}
