package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.FileAnswers;
import fi.lapsivaaka.ledger.FileCheck;
import fi.lapsivaaka.ledger.IncomingDesk;
import fi.lapsivaaka.ledger.IncomingFile;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ledger.RefusedLedger;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A file on its way in: what it holds, what a person answers about it, and the word to take it in. */
@Controller
final class IncomingPages {

    private final IncomingDesk desk;
    private final IncomingPageWriter writer;
    private final AnswersReader reader;
    private final OrganisationNames organisations;
    private final Words words;

    IncomingPages(
            IncomingDesk desk,
            IncomingPageWriter writer,
            AnswersReader reader,
            OrganisationNames organisations,
            Words words) {
        this.desk = desk;
        this.writer = writer;
        this.reader = reader;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/imports/files/{id}")
    String show(@PathVariable UUID id, Model model, Language language) {
        IncomingFile file = find(id);
        if (file.importId() != null) {
            return "redirect:/" + language.code() + "/imports/" + file.importId() + "?new";
        }
        return show(file, desk.check(file), List.of(), model, language);
    }

    /** Looks at the file again with other answers; with {@code take} among them it is taken in, if nothing is missing. */
    @PostMapping("/imports/files/{id}")
    String answer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> given,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            Model model,
            Language language,
            HttpServletResponse response) {
        IncomingFile file = find(id);
        List<FormProblem> problems = new ArrayList<>();
        FileAnswers answers = reader.read(given, file.answers(), desk.check(file), language, problems);
        if (!answers.equals(file.answers())) {
            desk.answer(file, answers);
            file = find(id);
        }
        Optional<FileCheck> check = desk.check(file);
        boolean take = given.containsKey("take") && check.isPresent();
        if (take) {
            missing(file, check.orElseThrow(), language, problems);
        }
        if (!problems.isEmpty()) {
            response.setStatus(live == null ? HttpStatus.UNPROCESSABLE_CONTENT.value() : HttpStatus.OK.value());
            return show(file, check, problems, model, language);
        }
        if (take && check.orElseThrow().isSound()) {
            desk.take(file);
        }
        return page(id, language);
    }

    private void missing(IncomingFile file, FileCheck check, Language language, List<FormProblem> problems) {
        FileAnswers answers = file.answers();
        if (answers.organisation().isEmpty() && check.tellsOrganisation().isEmpty()) {
            problems.add(new FormProblem("organisation", words.word(language, "imports.error.organisation")));
        }
        if (check.needsYear()) {
            problems.add(new FormProblem("year", words.word(language, "imports.error.year", "1990", "2100")));
        }
        if (answers.source().isEmpty()) {
            problems.add(new FormProblem("source", words.word(language, "imports.error.source")));
        }
        if (desk.isForeign(file, check)) {
            problems.add(new FormProblem("organisation", words.word(language, "imports.error.foreign")));
        } else if (check.before().isPresent()) {
            problems.add(new FormProblem("before", words.word(language, "imports.error.before")));
        }
    }

    @PostMapping("/imports/files/{id}/cancellation")
    String cancel(@PathVariable UUID id, Language language) {
        desk.cancel(find(id));
        return page(id, language);
    }

    @PostMapping("/imports/files/{id}/removal")
    String remove(@PathVariable UUID id, Language language) throws IOException {
        desk.remove(find(id).id());
        return "redirect:/" + language.code() + "/imports";
    }

    /** Every problem of the file's rows. */
    @GetMapping("/imports/files/{id}/problems.csv")
    void problems(@PathVariable UUID id, Language language, HttpServletResponse response) throws IOException {
        IncomingFile file = find(id);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("ongelmat.csv").build().toString());
        ProblemsFile csv = new ProblemsFile(response.getWriter(), words, language);
        try {
            desk.problems(file, csv);
        } catch (RefusedLedger refused) {
            refused.problems().forEach(csv);
        }
        csv.finish();
    }

    private String show(
            IncomingFile file, Optional<FileCheck> check, List<FormProblem> problems, Model model, Language language) {
        IncomingFile now = find(file.id());
        Optional<FileCheck> shown = check.map(one -> desk.isForeign(now, one) ? one.withoutEarlier() : one);
        model.addAttribute("page", writer.write(now, desk.progress(now.id()), shown, language));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "problemOf",
                problems.stream()
                        .collect(Collectors.toMap(FormProblem::field, FormProblem::text, (first, second) -> first)));
        model.addAttribute("organisations", organisations.in(language));
        model.addAttribute("fields", LedgerField.values());
        model.addAttribute("phases", Phase.values());
        if (now.state() != IncomingFile.State.WAITING) {
            model.addAttribute("refresh", 3);
        }
        return "incoming-file";
    }

    private IncomingFile find(UUID id) {
        return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(UUID id, Language language) {
        return "redirect:/" + language.code() + "/imports/files/" + id;
    }
}
