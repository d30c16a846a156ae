package fi.lapsivaaka;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table as a file: CSV with semicolons and decimal commas that opens right in a Finnish spreadsheet, or a workbook with
 * numbers as numbers. Cells are {@link Money}, {@link BigDecimal}, whole numbers or texts.
 */
public record TableFile(List<String> header, List<List<Object>> rows) {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int WIDTH = 20 * 256;

    public TableFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    public byte[] csv() {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(header);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(TableFile::text).toList()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param name of the sheet */
    public byte[] workbook(String name) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet(name);
            CellStyle euros = workbook.createCellStyle();
            euros.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            fill(sheet.createRow(0), List.copyOf(header), euros);
            for (int at = 0; at < rows.size(); at++) {
                fill(sheet.createRow(at + 1), rows.get(at), euros);
            }
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < header.size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static void fill(Row row, List<Object> cells, CellStyle euros) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            if (cells.get(column) instanceof Money money) {
                cell.setCellValue(money.euros().doubleValue());
                cell.setCellStyle(euros);
            } else if (cells.get(column) instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(cells.get(column).toString());
            }
        }
    }

    private static String text(Object cell) {
        if (cell instanceof Money || cell instanceof BigDecimal) {
            return (cell instanceof BigDecimal number ? number.toPlainString() : cell.toString()).replace('.', ',');
        }
        return cell instanceof Number ? cell.toString() : SheetCell.of(cell.toString());
    }
}
