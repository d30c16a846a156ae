package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.publication.Choices;
import fi.lapsivaaka.publication.CouncilQuestions;
import fi.lapsivaaka.publication.Proof;
import fi.lapsivaaka.publication.Proofs;
import fi.lapsivaaka.publication.Publication;
import fi.lapsivaaka.publication.Publications;
import fi.lapsivaaka.publication.Publisher;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What would be public of an assessment, publishing it, and taking it back. */
@Controller
final class PublishPages {

    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_CHOICES = 2_000;

    private final KeptDrafts drafts;
    private final Proofs proofs;
    private final Publisher publisher;
    private final Publications publications;
    private final CouncilQuestions questions;
    private final CouncilQuestionWriter questionWriter;
    private final PublicAnswers answers;
    private final PublishWriter writer;
    private final String licence;

    PublishPages(
            KeptDrafts drafts,
            Proofs proofs,
            Publisher publisher,
            Publications publications,
            CouncilQuestions questions,
            CouncilQuestionWriter questionWriter,
            PublicAnswers answers,
            PublishWriter writer,
            @Value("${lapsivaaka.open-data-licence}") String licence) {
        this.drafts = drafts;
        this.proofs = proofs;
        this.publisher = publisher;
        this.publications = publications;
        this.questions = questions;
        this.questionWriter = questionWriter;
        this.answers = answers;
        this.writer = writer;
        this.licence = licence.strip();
    }

    @GetMapping("/checks/{id}/publication")
    String show(@PathVariable UUID id, Model model, Language language, Visitor visitor) {
        KeptDraft draft = find(id);
        return page(draft, proofs.of(draft, Choices.NONE), Choices.NONE, "", model, language, visitor);
    }

    /**
     * Shows what would be public after the choices, or publishes it. Without script both are buttons of one form.
     *
     * @param form {@code act} ({@code look} or {@code publish}), {@code seen}, {@code signatories}, {@code question} and
     *     one {@code find-ID} a find ({@code fine} or {@code out})
     */
    @PostMapping("/checks/{id}/publication")
    String act(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            Language language,
            Visitor visitor) {
        KeptDraft draft = find(id);
        Choices choices = choices(form);
        String notice = "";
        if ("publish".equals(form.getFirst("act"))) {
            Optional<Publication> published =
                    publisher.publish(draft, choices, Objects.requireNonNullElse(form.getFirst("seen"), ""), visitor);
            answers.forget();
            if (published.isPresent()) {
                return "redirect:/" + language.code() + published.get().path();
            }
            notice = "publish.changed";
        }
        Proof proof = proofs.of(draft, choices);
        return page(draft, proof, choices, proof.ready() ? notice : "", model, language, visitor);
    }

    /** Takes a publication of this draft's matter back; the reason is public, so it may hold no personal data either. */
    @PostMapping("/checks/{id}/publication/{number}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean erase,
            Model model,
            Language language,
            Visitor visitor) {
        KeptDraft draft = find(id);
        Publication publication = publications.ofMatter(id).stream()
                .filter(one -> one.name().equals(number))
                .filter(one -> draft.ownerId() != null && visitor.may(Action.PUBLISH, draft.ownerId()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String problem = problem(reason.strip());
        if (!problem.isEmpty()) {
            model.addAttribute("withdrawing", number);
            model.addAttribute("reason", reason);
            model.addAttribute("reasonProblem", problem);
            model.addAttribute("reasonFinds", proofs.suspicions(reason));
            return show(id, model, language, visitor);
        }
        publisher.withdraw(publication, reason.strip(), erase, draft, visitor);
        answers.forget();
        return "redirect:/" + language.code() + publication.path();
    }

    private String problem(String reason) {
        if (reason.isEmpty()) {
            return "publish.withdraw.problem.empty";
        }
        if (reason.length() > LONGEST_REASON) {
            return "publish.withdraw.problem.long";
        }
        return proofs.suspicions(reason).isEmpty() ? "" : "publish.withdraw.problem.personal";
    }

    private static Choices choices(MultiValueMap<String, String> form) {
        return new Choices(
                form.containsKey("signatories"),
                finds(form, "fine"),
                finds(form, "out"),
                form.getOrDefault("question", List.of()).stream()
                        .limit(MOST_CHOICES)
                        .flatMap(question -> Owner.uuid(question).stream())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> finds(MultiValueMap<String, String> form, String choice) {
        return form.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith("find-") && field.getValue().contains(choice))
                .limit(MOST_CHOICES)
                .map(Map.Entry::getKey)
                .map(name -> name.substring("find-".length()))
                .collect(Collectors.toSet());
    }

    private String page(
            KeptDraft draft,
            Proof proof,
            Choices choices,
            String notice,
            Model model,
            Language language,
            Visitor visitor) {
        model.addAttribute("id", draft.id());
        model.addAttribute("page", writer.write(draft, proof, choices, language));
        model.addAttribute("notice", notice);
        model.addAttribute("licence", licence);
        model.addAttribute("earlier", writer.earlier(publications.ofMatter(draft.id()), language));
        model.addAttribute("questions", questionWriter.rows(questions.of(draft.id()), draft, language));
        model.addAttribute("chosen", choices.questions());
        model.addAttribute("publishes", draft.ownerId() != null && visitor.may(Action.PUBLISH, draft.ownerId()));
        return "publish";
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
