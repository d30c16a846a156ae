package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.TableFile;
import java.util.List;
import org.springframework.http.ResponseEntity;

/**
 * Figures handed over as a file.
 *
 * @param name of the file without its ending
 * @param rows cells as {@link TableFile} takes them
 */
record FigureTable(String name, List<String> columns, List<List<Object>> rows) {

    FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    ResponseEntity<byte[]> csv() {
        return Download.csv(name, table());
    }

    ResponseEntity<byte[]> workbook() {
        return Download.workbook(name, table(), "lapsibudjetti");
    }

    private TableFile table() {
        return new TableFile(columns, rows);
    }
}
