package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.LedgerProblem;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.RefusedLedger;
import fi.lapsivaaka.ledger.RenumberingReader;
import fi.lapsivaaka.ledger.RenumberingReader.Renumbering;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table of changed cost centre codes: all of its problems are told first, and then nothing of it is recorded. */
@Controller
final class RenumberingPages {

    private static final int LARGEST = 10_000_000;

    private final SuccessionPages pages;
    private final RenumberingReader reader;
    private final SuccessionClerk clerk;
    private final Words words;

    RenumberingPages(SuccessionPages pages, RenumberingReader reader, SuccessionClerk clerk, Words words) {
        this.pages = pages;
        this.reader = reader;
        this.clerk = clerk;
        this.words = words;
    }

    @PostMapping("/imports/successions/file")
    String take(
            @RequestParam String organisation,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String ground,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response)
            throws IOException {
        Organisation shown = pages.find(organisation, Action.EDIT_CHILD_BUDGET, visitor);
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            return refuse(
                    shown,
                    words.word(language, "successions.error.file"),
                    List.of(),
                    model,
                    visitor,
                    language,
                    response);
        }
        try {
            LedgerSource source = LedgerSource.of(String.valueOf(file.getOriginalFilename()), file.getBytes());
            Renumbering read = reader.read(source, shown.id(), ground.strip().replaceAll("\\p{Cntrl}", " "));
            if (read.problems().isEmpty()) {
                clerk.record(shown, read.sound(), visitor);
                return SuccessionPages.page(shown, language) + "&added="
                        + read.sound().size();
            }
            return refuse(
                    shown,
                    words.word(
                            language,
                            "successions.error.rows",
                            words.count(read.problems().size())),
                    read.problems(),
                    model,
                    visitor,
                    language,
                    response);
        } catch (RefusedLedger refused) {
            LedgerProblem first = refused.problems().get(0);
            return refuse(
                    shown,
                    first.what().in(language) + " " + first.accepted().in(language),
                    List.of(),
                    model,
                    visitor,
                    language,
                    response);
        }
    }

    private String refuse(
            Organisation shown,
            String problem,
            List<LedgerProblem> rows,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.list(
                shown, SuccessionForm.EMPTY, List.of(new FormProblem("file", problem)), rows, model, visitor, language);
    }
}
