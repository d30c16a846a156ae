package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.SpreadsheetTable;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.ruleset.TableWorkbook;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.TableEditor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A decision table to take along as a workbook or CSV, and to bring back edited. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/tables/{table}")
final class TableFilePages {

    private static final MediaType WORKBOOK =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Desk desk;
    private final DraftFiles files;
    private final TableEditor editor;
    private final RuleReader reader;

    TableFilePages(Desk desk, DraftFiles files, TableEditor editor, RuleReader reader) {
        this.desk = desk;
        this.files = files;
        this.editor = editor;
        this.reader = reader;
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID draft, @PathVariable String table) {
        String file = TablePages.file(table);
        return Desk.file(WORKBOOK, table + ".drl.xlsx", TableWorkbook.fromCsv(file, bytes(desk.draft(draft), file)));
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID draft, @PathVariable String table) {
        String file = TablePages.file(table);
        return Desk.file(new MediaType("text", "csv", StandardCharsets.UTF_8), file, bytes(desk.draft(draft), file));
    }

    /** Shows what an edited table would change, row by row, before it is taken. */
    @PostMapping("/file")
    String upload(
            @PathVariable UUID draft,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Language language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        RuleDraft found = desk.draft(draft);
        String path = TablePages.file(table);
        byte[] sent = file == null ? new byte[0] : file.getBytes();
        List<Problem> problems;
        TableSheet edited = null;
        try {
            edited = SpreadsheetTable.read(path, sent).under(TableSheet.read(path, bytes(found, path)));
            SortedMap<String, byte[]> content = new TreeMap<>(files.of(found));
            content.put(path, edited.csv());
            problems = reader.problems(found.kind(), content).stream()
                    .filter(problem ->
                            problem.file().equals(path) || problem.file().isEmpty())
                    .toList();
        } catch (RefusedRuleSet refused) {
            problems = refused.problems();
        }
        if (edited == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        TableSheet now = TableSheet.read(path, bytes(found, path));
        model.addAttribute("page", TableDifference.view(found, table, now, edited, problems, language));
        return "rule-table-file";
    }

    /** Takes the table that was shown before. */
    @PostMapping("/taking")
    String take(
            @PathVariable UUID draft,
            @PathVariable String table,
            @RequestParam(defaultValue = "-1") int basedOn,
            @RequestParam(defaultValue = "") String content,
            Visitor visitor,
            Language language) {
        RuleDraft found = desk.draft(draft);
        String path = TablePages.file(table);
        String address = Desk.address(draft, language) + "/tables/" + table;
        if (found.revision() != basedOn) {
            return "redirect:" + address + "?outdated";
        }
        try {
            TableSheet edited =
                    TableSheet.read(path, content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            Desk.writing(() -> editor.take(draft, edited, visitor.id()));
        } catch (RefusedRuleSet notWhatWasShown) {
            throw Desk.notFound();
        }
        return "redirect:" + address;
    }

    private byte[] bytes(RuleDraft draft, String file) {
        byte[] bytes = files.of(draft).get(file);
        if (bytes == null) {
            throw Desk.notFound();
        }
        return bytes;
    }
}
