package fi.lapsivaaka.childbudget.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Figures as a file: CSV with semicolons and decimal commas that opens right in a Finnish spreadsheet, or a workbook with
 * numbers as numbers.
 *
 * @param name of the file without its ending
 * @param rows cells of {@link Money} are euros, numbers are numbers, everything else is text
 */
record FigureTable(String name, List<String> columns, List<List<Object>> rows) {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int WIDTH = 20 * 256;
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    ResponseEntity<byte[]> csv() {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(columns);
            for (List<Object> row : rows) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(
                        cell instanceof Money money
                                ? money.toString().replace('.', ',')
                                : cell instanceof Number ? cell.toString() : plain(cell.toString())));
                csv.writeRecord(cells);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return file(
                "csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                text.toString().getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> workbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("lapsibudjetti");
            CellStyle euros = workbook.createCellStyle();
            euros.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            int at = 0;
            fill(sheet.createRow(at++), List.copyOf(columns), euros);
            for (List<Object> row : rows) {
                fill(sheet.createRow(at++), row, euros);
            }
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < columns.size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            workbook.write(bytes);
            return file("xlsx", WORKBOOK, bytes.toByteArray());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static void fill(Row row, List<Object> cells, CellStyle euros) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Money money) {
                row.createCell(column).setCellValue(money.euros().doubleValue());
                row.getCell(column).setCellStyle(euros);
            } else if (cells.get(column) instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(cells.get(column).toString());
            }
        }
    }

    private ResponseEntity<byte[]> file(String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** A name that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String plain(String name) {
        return !name.isEmpty() && "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }
}
