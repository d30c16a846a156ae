package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.IncomingDesk;
import fi.lapsivaaka.ledger.IncomingFile;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.OtherFiles;
import fi.lapsivaaka.ledger.RefusedLedger;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
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
    private final Clock clock;

    ImportPages(
            IncomingDesk desk,
            LedgerImports imports,
            ImportPageWriter writer,
            Words words,
            List<OtherFiles> others,
            Clock clock) {
        this.others = others;
        this.desk = desk;
        this.imports = imports;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/imports")
    String list(Model model, Language language) {
        return list(List.of(), model, language);
    }

    private String list(List<FormProblem> problems, Model model, Language language) {
        model.addAttribute("page", writer.list(desk.underWay(), imports.findAllByOrderByImportedAtDesc(), language));
        model.addAttribute(
                "others",
                others.stream()
                        .flatMap(other -> other.listed().stream())
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
                    Optional<String> address = other.receive(name, source(name, file));
                    if (address.isPresent()) {
                        return "redirect:/" + language.code() + address.get();
                    }
                }
                IncomingFile received = desk.receive(name, content);
                return "redirect:/" + language.code() + "/imports/files/" + received.id();
            } catch (RefusedLedger refused) {
                refused.problems()
                        .forEach(one -> problems.add(new FormProblem(
                                "file",
                                one.what().in(language) + " " + one.accepted().in(language))));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(problems, model, language);
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
            Language language) {
        model.addAttribute("fresh", fresh != null);
        return show(find(id), null, model, language);
    }

    private String show(LedgerImport one, @Nullable String problem, Model model, Language language) {
        model.addAttribute("page", writer.write(one, language));
        model.addAttribute("problem", problem);
        return "import";
    }

    @PostMapping("/imports/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Language language,
            HttpServletResponse response) {
        LedgerImport one = find(id);
        String why = reason.strip().replaceAll("\\p{Cntrl}", " ");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fresh", false);
            return show(
                    one, words.word(language, "imports.withdraw.error", words.count(LONGEST_REASON)), model, language);
        }
        imports.withdraw(one.id(), clock.instant(), why);
        return "redirect:/" + language.code() + "/imports/" + id;
    }

    private LedgerImport find(UUID id) {
        return imports.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
