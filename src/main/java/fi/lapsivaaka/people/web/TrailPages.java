package fi.lapsivaaka.people.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.SheetCell;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEntries;
import fi.lapsivaaka.audit.AuditEntry;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditQuery;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The audit trail for administrators: searched on a page, and taken along whole. */
@Controller
final class TrailPages {

    private static final int ROWS = 50;
    private static final List<String> COLUMNS = List.of(
            "number",
            "at",
            "actor",
            "organisation",
            "action",
            "object-kind",
            "object",
            "reason",
            "rule-set",
            "previous-sha256",
            "sha256");

    private final AuditEntries entries;
    private final AuditTrail trail;
    private final TrailWriter writer;

    TrailPages(AuditEntries entries, AuditTrail trail, TrailWriter writer) {
        this.entries = entries;
        this.trail = trail;
        this.writer = writer;
    }

    @GetMapping("/trail")
    String show(
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "0") int page,
            Visitor visitor,
            Model model,
            Language language) {
        AuditQuery query = writer.query(asked, visitor);
        int at = Math.max(0, Math.min(page, 100_000));
        long count = entries.count(query);
        model.addAttribute("rows", writer.rows(entries.newest(query, ROWS, at * ROWS), language));
        model.addAttribute("count", count);
        model.addAttribute("asked", asked);
        model.addAttribute("at", at);
        model.addAttribute("more", (long) (at + 1) * ROWS < count);
        model.addAttribute("query", writer.link(asked));
        model.addAttribute("people", writer.people(visitor));
        model.addAttribute(
                "actions",
                Arrays.stream(AuditAction.values()).map(AuditAction::code).toList());
        return "trail";
    }

    @GetMapping("/trail.csv")
    void csv(@RequestParam Map<String, String> asked, Visitor visitor, HttpServletResponse response)
            throws IOException {
        AuditQuery query = exported(asked, visitor, "csv");
        try (Writer out = open(response, "text/csv", "trail.csv");
                CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            out.write('\ufeff');
            csv.writeRecord(COLUMNS);
            entries.each(query, entry -> csv.writeRecord(SheetCell.row(cells(entry))));
        }
    }

    @GetMapping("/trail.json")
    void json(@RequestParam Map<String, String> asked, Visitor visitor, HttpServletResponse response)
            throws IOException {
        AuditQuery query = exported(asked, visitor, "json");
        try (Writer out = open(response, "application/json", "trail.json");
                JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
            json.writeStartArray();
            entries.each(query, entry -> write(entry, json));
            json.writeEndArray();
        }
    }

    private AuditQuery exported(Map<String, String> asked, Visitor visitor, String format) {
        trail.record(
                AuditEvent.of(AuditAction.TRAIL_EXPORTED).by(visitor.person()).because(format));
        return writer.query(asked, visitor);
    }

    private static Writer open(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return response.getWriter();
    }

    private static void write(AuditEntry entry, JsonGenerator json) {
        List<String> cells = cells(entry);
        json.writeStartObject();
        json.writeNumberProperty(COLUMNS.get(0), entry.number());
        for (int column = 1; column < cells.size(); column++) {
            json.writeStringProperty(COLUMNS.get(column), cells.get(column));
        }
        json.writeEndObject();
    }

    private static List<String> cells(AuditEntry entry) {
        return List.of(
                String.valueOf(entry.number()),
                entry.at().toString(),
                Objects.toString(entry.actor(), ""),
                Objects.toString(entry.organisation(), ""),
                entry.action(),
                entry.objectKind(),
                entry.objectId(),
                entry.reason(),
                entry.ruleSet(),
                entry.previous(),
                entry.sha256());
    }
}
