package fi.lapsivaaka.ruleset;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A decision table as a spreadsheet program gives it back: a workbook, or CSV in the program's own manner. Programs set to
 * Finnish or Swedish write {@code ;} between cells, often in Windows-1252, and days as 31.12.2026; older ones end the file
 * with empty columns. What cells may hold is checked as everywhere.
 */
public final class SpreadsheetTable {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";
    private static final Pattern FIRST = Pattern.compile("\\s*(?:\"[^\"]*\"|[^;,\t\n\"]*)([;,\t])");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final String VALID = "valid-";

    private SpreadsheetTable() {}

    /**
     * @param file path of the table inside the rule set
     * @throws RefusedRuleSet when the bytes are no table, or hold what a table may not
     */
    public static TableSheet read(String file, byte[] sent) {
        boolean zipped = sent.length > 1 && sent[0] == 'P' && sent[1] == 'K';
        return withDays(TableSheet.read(file, zipped ? TableWorkbook.toCsv(file, sent) : csv(file, sent)));
    }

    /** CSV as rule files have it; as it was where it is so already, or is too large to be one. */
    private static byte[] csv(String file, byte[] sent) {
        if (sent.length > Limits.FILE_BYTES) {
            return sent;
        }
        String text = text(sent);
        Matcher first = FIRST.matcher(text);
        char separator = first.lookingAt() ? first.group(1).charAt(0) : ',';
        if (separator == ',') {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        StringBuilder csv = new StringBuilder();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                csv.append(record.getFields().stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")))
                        .append('\n');
            }
        } catch (CsvParseException notCsv) {
            throw FileCollector.refused(
                    file,
                    "not a CSV file: " + notCsv.getMessage(),
                    "commas between cells, \" around them, \"\" for a quote inside");
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] sent) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(sent, WINDOWS);
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static TableSheet withDays(TableSheet sheet) {
        TableSheet written = sheet;
        List<SheetColumn> days = sheet.columns().stream()
                .filter(column -> column.field().startsWith(VALID))
                .toList();
        for (SheetRow row : sheet.rows()) {
            for (SheetColumn column : days) {
                Matcher day = DAY.matcher(row.cell(column.key()).strip());
                if (day.matches()) {
                    written = written.with(row.key(), Map.of(column.key(), iso(day)));
                }
            }
        }
        return written;
    }

    private static String iso(Matcher day) {
        return "%s-%2s-%2s".formatted(day.group(3), day.group(2), day.group(1)).replace(' ', '0');
    }
}
