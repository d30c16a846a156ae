package fi.lapsivaaka.childbudget.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.AreaNote;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.disclosure.CellSuppression.State;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A breakdown as a file, one row for each value and level with euros: CSV with semicolons and decimal commas that opens
 * right in a Finnish spreadsheet, or a workbook with numbers as numbers.
 */
final class BreakdownFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final AreaNote NOTHING_HIDDEN = new AreaNote(null, false, Map.of(), State.SHOWN);
    private static final int WIDTH = 20 * 256;

    private final DimensionNames names;
    private final Language language;

    BreakdownFile(DimensionNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    byte[] csv(Breakdown breakdown) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(columns(breakdown));
            for (Object[] row : rows(breakdown)) {
                List<String> cells = new ArrayList<>();
                for (Object cell : row) {
                    cells.add(
                            cell instanceof Money money ? money.toString().replace('.', ',') : plain(cell.toString()));
                }
                csv.writeRecord(cells);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] workbook(Breakdown breakdown) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(breakdown.by().code());
            CellStyle euros = workbook.createCellStyle();
            euros.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            int at = 0;
            fill(sheet.createRow(at++), columns(breakdown).toArray(), euros);
            for (Object[] row : rows(breakdown)) {
                fill(sheet.createRow(at++), row, euros);
            }
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < columns(breakdown).size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static void fill(org.apache.poi.ss.usermodel.Row row, Object[] cells, CellStyle euros) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Money money) {
                row.createCell(column).setCellValue(money.euros().doubleValue());
                row.getCell(column).setCellStyle(euros);
            } else {
                row.createCell(column).setCellValue(cells[column].toString());
            }
        }
    }

    private static List<String> columns(Breakdown breakdown) {
        return List.of(
                "organisation",
                "practice",
                "year",
                "phase",
                breakdown.by().code(),
                "name",
                "level",
                "total_eur",
                "child_eur",
                "source",
                "hidden",
                "children",
                "children_year");
    }

    private List<Object[]> rows(Breakdown breakdown) {
        List<Object[]> rows = new ArrayList<>();
        for (Row row : breakdown.rows()) {
            AreaNote note = breakdown.areas().getOrDefault(row.name(), NOTHING_HIDDEN);
            for (String level : breakdown.levels()) {
                if (note.together()
                        || row.byLevel().containsKey(level)
                        || row.childByLevel().containsKey(level)) {
                    rows.add(row(breakdown, row, level, note));
                }
            }
        }
        return rows;
    }

    /** What is hidden is empty, which is not zero. */
    private Object[] row(Breakdown breakdown, Row row, String level, AreaNote note) {
        AreaPopulation population = note.population();
        Integer children = population == null ? null : population.under18();
        boolean hidden = note.level(level) != State.SHOWN;
        return new Object[] {
            breakdown.provenance().organisation().in(language),
            breakdown.provenance().practice() ? "practice" : "",
            breakdown.provenance().year(),
            breakdown.selection().phase().code(),
            row.name(),
            names.value(breakdown.by(), row.name(), language),
            level,
            note.together() ? "" : row.byLevel().getOrDefault(level, Money.ZERO),
            hidden ? "" : row.childByLevel().getOrDefault(level, Money.ZERO),
            String.join(" | ", breakdown.provenance().sources()),
            hidden ? "yes" : note.together() ? "total" : "",
            children == null ? "" : children,
            children == null || population == null ? "" : population.year()
        };
    }

    /** A name that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String plain(String name) {
        return !name.isEmpty() && "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
