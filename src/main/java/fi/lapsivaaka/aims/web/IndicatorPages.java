package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.TableFile;
import fi.lapsivaaka.aims.FileProblem;
import fi.lapsivaaka.aims.IndicatorImports;
import fi.lapsivaaka.aims.IndicatorPanels;
import fi.lapsivaaka.aims.RefusedIndicators;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Indicators beside euros, and the files of an organisation's own values. */
@Controller
@RequestMapping("/child-budget/{code}/indicators")
final class IndicatorPages {

    private static final int LONGEST = 500;

    private final Organisations organisations;
    private final IndicatorPanels panels;
    private final IndicatorImports imports;
    private final AimClerk clerk;
    private final IndicatorWriter writer;
    private final AimWords words;
    private final ChildBudgetAccess access;

    IndicatorPages(
            Organisations organisations,
            IndicatorPanels panels,
            IndicatorImports imports,
            AimClerk clerk,
            IndicatorWriter writer,
            AimWords words,
            ChildBudgetAccess access) {
        this.access = access;
        this.organisations = organisations;
        this.panels = panels;
        this.imports = imports;
        this.clerk = clerk;
        this.writer = writer;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String code, Visitor visitor, Language language, Model model) {
        return show(organisation(code), List.of(), visitor, language, model);
    }

    private String show(
            Organisation organisation, List<FormProblem> problems, Visitor visitor, Language language, Model model) {
        model.addAttribute(
                "page",
                writer.write(
                        organisation,
                        panels.of(organisation, access.readableBy(visitor)),
                        imports.findAll(organisation.id()),
                        language));
        model.addAttribute("problems", problems);
        return "indicators";
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code, Visitor visitor, Language language) {
        return Download.csv("indikaattorit-" + code, table(code, visitor, language));
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String code, Visitor visitor, Language language) {
        return Download.workbook("indikaattorit-" + code, table(code, visitor, language), "indicators");
    }

    private TableFile table(String code, Visitor visitor, Language language) {
        return new TableFile(
                IndicatorWriter.columns(),
                writer.rows(panels.of(organisation(code), access.readableBy(visitor)), language));
    }

    /** Takes a file of own values in, or lists everything wrong with it. */
    @PostMapping("/files")
    String receive(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Organisation organisation = organisation(code);
        List<FormProblem> problems = new ArrayList<>();
        String name = file == null ? "" : plain(String.valueOf(file.getOriginalFilename()));
        String whom = plain(source);
        if (file == null || name.isEmpty()) {
            problems.add(new FormProblem("file", words.word(language, "indicators.error.file")));
        }
        if (whom.isEmpty()) {
            problems.add(new FormProblem("source", words.word(language, "indicators.error.source")));
        }
        if (file != null && problems.isEmpty()) {
            try {
                clerk.take(organisation, name, file.getBytes(), whom, visitor);
                return back(code, language);
            } catch (RefusedIndicators refused) {
                refused.problems().forEach(problem -> problems.add(new FormProblem("file", told(problem, language))));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(organisation, problems, visitor, language, model);
    }

    @PostMapping("/files/{id}/withdrawal")
    String withdraw(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        Organisation organisation = organisation(code);
        String why = plain(reason);
        if (why.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    organisation,
                    List.of(new FormProblem("reason-" + id, words.word(language, "indicators.error.reason"))),
                    visitor,
                    language,
                    model);
        }
        if (!clerk.withdrawFile(organisation, id, why, visitor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return back(code, language);
    }

    private String told(FileProblem problem, Language language) {
        String what = words.word(language, problem.key(), problem.arguments().toArray());
        return problem.line() == 0
                ? what
                : words.word(language, "indicators.problem.line", words.count(problem.line()), what);
    }

    private static String plain(String text) {
        String plain = text.strip().replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private static String back(String code, Language language) {
        return "redirect:/" + language.code() + "/child-budget/" + code + "/indicators";
    }

    private Organisation organisation(String code) {
        return organisations.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
