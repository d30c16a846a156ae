package fi.lapsivaaka.review;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The decision table of services as its file lays it out, so that a row can be written into it column by column. */
final class ServiceTable {

    static final String FILE = "services.drl.csv";

    private static final Pattern RESULT = Pattern.compile("getName\\(\\), \"([a-z0-9-]+)\"");

    private final String text;
    private final List<CsvRecord> rows = new ArrayList<>();
    private final int templates;

    ServiceTable(byte[] file) {
        this.text = new String(file, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(rows::add);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        int head = 0;
        while (!cell(rows.get(head), 1).startsWith("RuleTable")) {
            head++;
        }
        this.templates = head + 3;
    }

    private static String cell(CsvRecord row, int at) {
        return at < row.getFieldCount() ? row.getField(at) : "";
    }

    /**
     * A row of the table.
     *
     * @param cells template of a condition, or field of a result, to the text of the cell; the first of several columns
     *     with one template is used
     */
    String row(String id, Map<String, String> cells) {
        CsvRecord head = rows.get(templates);
        List<String> written = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (int at = 0; at < head.getFieldCount(); at++) {
            String template = head.getField(at);
            Matcher result = RESULT.matcher(template);
            String column = result.find() ? result.group(1) : template;
            boolean first = !used.contains(column);
            used.add(column);
            written.add(at == 1 ? id : first ? cells.getOrDefault(column, "") : "");
        }
        return written.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    /** The file with a row written in before another. */
    byte[] with(String row, String before) {
        CsvRecord next = rows.stream()
                .filter(candidate -> cell(candidate, 1).equals(before))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no row " + before));
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add((int) next.getStartingLineNumber() - 1, row);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
