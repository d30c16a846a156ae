package fi.lapsivaaka.ruleset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Turns a decision table from CSV into a workbook for people's spreadsheet program, and back. Both are Drools' own layout:
 * the three points of CSV are joined cells in a workbook. Every cell is text, so that codes keep their zeros.
 */
public final class TableWorkbook {

    private static final String JOINED = "...";
    private static final int WIDEST = 60;

    private TableWorkbook() {}

    /**
     * The bytes of a {@code .drl.xlsx} file.
     *
     * @throws RefusedRuleSet when the bytes are not a table in CSV
     */
    public static byte[] fromCsv(String file, byte[] csv) {
        Problems problems = new Problems();
        Grid grid = CsvGrid.read(file, csv, problems);
        problems.refuseIfAny();
        if (grid == null) {
            throw new IllegalStateException("refused without a problem");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(grid, workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    /**
     * The bytes of a {@code .drl.csv} file.
     *
     * @throws RefusedRuleSet when the bytes are not a workbook that holds nothing but values
     */
    public static byte[] toCsv(String file, byte[] workbook) {
        Problems problems = new Problems();
        Grid grid = XlsxGrid.read(file, workbook, problems);
        problems.refuseIfAny();
        if (grid == null) {
            throw new IllegalStateException("refused without a problem");
        }
        int width =
                grid.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        StringBuilder csv = new StringBuilder();
        for (Grid.Row row : grid.rows()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add('"' + row.cell(column).replace("\"", "\"\"") + '"');
            }
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Grid grid, XSSFWorkbook workbook) {
        Sheet sheet = workbook.createSheet("Rules");
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        CellStyle head = workbook.createCellStyle();
        head.cloneStyleFrom(text);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        int data = firstDataRow(grid);
        int[] widths = new int[Limits.TABLE_COLUMNS];
        for (int at = 0; at < grid.rows().size(); at++) {
            List<String> cells = grid.rows().get(at).cells();
            Row row = sheet.createRow(at);
            for (int column = 0; column < Math.min(cells.size(), Limits.TABLE_COLUMNS); column++) {
                String value = cells.get(column);
                Cell cell = row.createCell(column);
                cell.setCellStyle(at < data ? head : text);
                cell.setCellValue(
                        value.endsWith(JOINED) ? value.substring(0, value.length() - JOINED.length()) : value);
                if (at >= data - 1) {
                    widths[column] = Math.max(widths[column], Math.min(WIDEST, value.length()));
                }
            }
            join(sheet, at, cells);
        }
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                sheet.setColumnWidth(column, (widths[column] + 2) * 256);
            }
        }
        sheet.createFreezePane(2, data);
    }

    /** The first row behind kinds, objects, templates and labels. */
    private static int firstDataRow(Grid grid) {
        for (int at = 0; at < grid.rows().size(); at++) {
            if (grid.rows().get(at).cell(1).startsWith("RuleTable")) {
                return at + 5;
            }
        }
        return 0;
    }

    private static void join(Sheet sheet, int row, List<String> cells) {
        int first = 0;
        while (first < cells.size()) {
            int last = first;
            while (cells.get(first).endsWith(JOINED)
                    && last + 1 < cells.size()
                    && cells.get(last + 1).equals(cells.get(first))) {
                last++;
            }
            if (last > first) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
            }
            first = last + 1;
        }
    }
}
