package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.SheetColumn;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.Saved;
import fi.lapsivaaka.workshop.TableEditor;
import fi.lapsivaaka.workshop.web.TableWriter.Asked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** The decision tables of a draft as grids of cells. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/tables/{table}")
final class TablePages {

    private final Desk desk;
    private final TableEditor editor;
    private final TableWriter writer;
    private final CellSaver cells;

    TablePages(Desk desk, TableEditor editor, TableWriter writer, CellSaver cells) {
        this.desk = desk;
        this.editor = editor;
        this.writer = writer;
        this.cells = cells;
    }

    @GetMapping
    String grid(
            @PathVariable UUID draft,
            @PathVariable String table,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean faulty,
            @RequestParam(defaultValue = "false") boolean every,
            Language language,
            Model model) {
        Asked asked = new Asked(Desk.plain(q, 100), page, faulty, every);
        model.addAttribute("page", writer.write(desk.draft(draft), file(table), asked, language));
        return "rule-table";
    }

    /** Saves all cells of the page that were changed; fields are named {@code cell:COLUMN:ROW}. */
    @PostMapping
    String save(
            @PathVariable UUID draft,
            @PathVariable String table,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean faulty,
            @RequestParam(defaultValue = "false") boolean every,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Language language) {
        RuleDraft found = desk.draft(draft);
        TableSheet sheet = editor.sheet(found, basedOn, file(table)).orElseThrow(Desk::notFound);
        Map<String, Map<String, String>> edited = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            String[] parts = name.split(":", 3);
            if (parts.length == 3 && parts[0].equals("cell")) {
                column(sheet, parts[1])
                        .ifPresent(column -> edited.computeIfAbsent(parts[2], row -> new LinkedHashMap<>())
                                .put(column.key(), String.join(" ", values)));
            }
        });
        Saved saved = Desk.writing(() -> editor.save(draft, basedOn, file(table), edited, visitor.id()));
        if (!saved.rivals().isEmpty()) {
            return "redirect:" + Desk.address(draft, language) + "#rivals";
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath(Desk.address(draft, language) + "/tables/" + table)
                        .queryParam("q", "{q}")
                        .queryParam("page", page)
                        .queryParam("faulty", faulty)
                        .queryParam("every", every)
                        .encode()
                        .buildAndExpand(Desk.plain(q, 100))
                        .toUriString();
    }

    /** Saves one cell while somebody types on; {@code seen} is what stood there before. */
    @PostMapping("/cell")
    @ResponseBody
    CellReply cell(
            @PathVariable UUID draft,
            @PathVariable String table,
            @RequestParam String row,
            @RequestParam int column,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            Language language) {
        return cells.save(desk.draft(draft), file(table), row, column, seen, text, visitor.id(), language);
    }

    static Optional<SheetColumn> column(TableSheet sheet, String at) {
        return sheet.columns().stream()
                .filter(column -> Integer.toString(column.at()).equals(at))
                .findFirst();
    }

    /** @throws org.springframework.web.server.ResponseStatusException when it cannot be the name of a table */
    static String file(String table) {
        if (!table.matches("[a-z][a-z0-9-]{0,59}")) {
            throw Desk.notFound();
        }
        return table + ".drl.csv";
    }
}
