package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.TableEditor;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** One row of a decision table as a form, and what can be done with it as a whole. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/tables/{table}/rows")
final class RowPages {

    private final Desk desk;
    private final TableEditor editor;
    private final TableWriter writer;
    private final RuleReader reader;

    RowPages(Desk desk, TableEditor editor, TableWriter writer, RuleReader reader) {
        this.desk = desk;
        this.editor = editor;
        this.writer = writer;
        this.reader = reader;
    }

    @GetMapping("/{row}")
    String show(
            @PathVariable UUID draft,
            @PathVariable String table,
            @PathVariable String row,
            Language language,
            Model model) {
        RuleDraft found = desk.draft(draft);
        String file = TablePages.file(table);
        TableSheet sheet = editor.sheet(found, found.revision(), file).orElseThrow(Desk::notFound);
        SheetRow shown = sheet.row(row).orElseThrow(Desk::notFound);
        List<SheetRow> all = sheet.rows();
        int at = all.indexOf(shown);
        model.addAttribute("draft", found);
        model.addAttribute("table", table);
        model.addAttribute("row", writer.row(found, file, shown, language));
        model.addAttribute("lists", writer.lists(found, file, language));
        model.addAttribute("before", at > 0 ? all.get(at - 1).key() : null);
        model.addAttribute("behind", at + 1 < all.size() ? all.get(at + 1).key() : null);
        model.addAttribute("place", at + 1);
        model.addAttribute("count", all.size());
        return "rule-row";
    }

    /**
     * Saves the row, and does to it what the button says.
     *
     * @param act {@code save}, {@code duplicate}, {@code up}, {@code down}, {@code end} or {@code delete}
     */
    @PostMapping("/{row}")
    String act(
            @PathVariable UUID draft,
            @PathVariable String table,
            @PathVariable String row,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Language language) {
        RuleDraft found = desk.draft(draft);
        String file = TablePages.file(table);
        TableSheet seen = editor.sheet(found, basedOn, file).orElseThrow(Desk::notFound);
        Map<String, String> cells = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith("c")) {
                TablePages.column(seen, name.substring(1))
                        .ifPresent(column -> cells.put(column.key(), String.join(" ", values)));
            }
        });
        boolean beside = Desk.writing(() -> !editor.save(draft, basedOn, file, Map.of(row, cells), visitor.id())
                .rivals()
                .isEmpty());
        String id = cells.getOrDefault("id", row).strip();
        String kept = id.isEmpty() ? row : id;
        String next = Desk.writing(() -> done(draft, file, kept, act, visitor.id()));
        String address = Desk.address(draft, language);
        if (beside) {
            return "redirect:" + address + "#rivals";
        }
        String grid = address + "/tables/" + table;
        return "redirect:"
                + (next.isEmpty() ? grid : grid + "/rows/" + UriUtils.encodePathSegment(next, StandardCharsets.UTF_8));
    }

    /** @return the row to show next; the empty text for the table */
    private String done(UUID draft, String file, String row, String act, UUID author) {
        switch (act) {
            case "duplicate" -> {
                return editor.duplicate(draft, file, row, author);
            }
            case "up" -> editor.move(draft, file, row, -1, author);
            case "down" -> editor.move(draft, file, row, 1, author);
            case "end" -> editor.end(draft, file, row, reader.today().minusDays(1), author);
            case "delete" -> {
                editor.delete(draft, file, row, author);
                return "";
            }
            default -> {}
        }
        return row;
    }
}
