package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.IncomingDesk;
import fi.lapsivaaka.ledger.IncomingFile;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.OtherFiles;
import fi.lapsivaaka.ledger.RefusedLedger;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where files are handed over, and the imports made of them. */
@Controller
final class ImportPages {

    private static final int LONGEST_REASON = 500;

    private final IncomingDesk desk;
    private final LedgerImports imports;
    private final ImportPageWriter writer;
    private final Words words;
    private final List<OtherFiles> others;
    private final Withdrawal withdrawal;

    ImportPages(
            IncomingDesk desk,
            LedgerImports imports,
            ImportPageWriter writer,
            Words words,
            List<OtherFiles> others,
            Withdrawal withdrawal) {
        this.others = others;
        this.desk = desk;
        this.imports = imports;
        this.writer = writer;
        this.words = words;
        this.withdrawal = withdrawal;
    }

    @GetMapping("/imports")
    String list(Model model, Visitor visitor, Language language) {
        return list(List.of(), model, visitor, language);
    }

    private String list(List<FormProblem> problems, Model model, Visitor visitor, Language language) {
        List<UUID> own = visitor.organisations(Action.READ_IMPORT);
        model.addAttribute(
                "page",
                writer.list(
                        desk.underWay(visitor.id()),
                        imports.findAllByOrderByImportedAtDesc().stream()
                                .filter(one -> own.contains(one.organisationId()))
                                .toList(),
                        language));
        model.addAttribute("brings", visitor.may(Action.BRING_FIGURES));
        model.addAttribute(
                "others",
                others.stream()
                        .flatMap(other -> other.listed(visitor).stream())
                        .map(one -> writer.other(one, language))
                        .toList());
        model.addAttribute("problems", problems);
        return "imports";
    }

    /** Hands a file over; one that is no table at all is refused with the reasons. */
    @PostMapping("/imports/files")
    String receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response)
            throws IOException {
        List<FormProblem> problems = new ArrayList<>();
        String name = file == null ? "" : String.valueOf(file.getOriginalFilename());
        if (file == null || name.isEmpty()) {
            problems.add(new FormProblem("file", words.word(language, "imports.error.file")));
        } else {
            try (InputStream content = file.getInputStream()) {
                for (OtherFiles other : others) {
                    Optional<String> address = other.receive(name, source(name, file), visitor.id());
                    if (address.isPresent()) {
                        return "redirect:/" + language.code() + address.get();
                    }
                }
                IncomingFile received = desk.receive(name, content, visitor.id());
                return "redirect:/" + language.code() + "/imports/files/" + received.id();
            } catch (RefusedLedger refused) {
                refused.problems()
                        .forEach(one -> problems.add(new FormProblem(
                                "file",
                                one.what().in(language) + " " + one.accepted().in(language))));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(problems, model, visitor, language);
    }

    private static LedgerSource source(String name, MultipartFile file) {
        return new LedgerSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return file.getInputStream();
            }
        };
    }

    @GetMapping("/imports/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "new", required = false) @Nullable String fresh,
            Model model,
            Visitor visitor,
            Language language) {
        model.addAttribute("fresh", fresh != null);
        return show(find(id), null, model, visitor, language);
    }

    private String show(LedgerImport one, @Nullable String problem, Model model, Visitor visitor, Language language) {
        model.addAttribute("page", writer.write(one, language));
        model.addAttribute("withdraws", visitor.may(Action.WITHDRAW_IMPORT, one.organisationId()));
        model.addAttribute("problem", problem);
        return "import";
    }

    @PostMapping("/imports/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        LedgerImport one = find(id);
        String why = reason.strip().replaceAll("\\p{Cntrl}", " ");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fresh", false);
            return show(
                    one,
                    words.word(language, "imports.withdraw.error", words.count(LONGEST_REASON)),
                    model,
                    visitor,
                    language);
        }
        withdrawal.withdraw(one, why, visitor);
        return "redirect:/" + language.code() + "/imports/" + id;
    }

    private LedgerImport find(UUID id) {
        return imports.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
