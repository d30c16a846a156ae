package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.TableFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Figures handed over as a file.
 *
 * @param name of the file without its ending
 * @param rows cells as {@link TableFile} takes them
 */
record FigureTable(String name, List<String> columns, List<List<Object>> rows) {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    ResponseEntity<byte[]> csv() {
        return file("csv", new MediaType("text", "csv", StandardCharsets.UTF_8), table().csv());
    }

    ResponseEntity<byte[]> workbook() {
        return file("xlsx", WORKBOOK, table().workbook("lapsibudjetti"));
    }

    private TableFile table() {
        return new TableFile(columns, rows);
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
}
