package fi.lapsivaaka;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of pages that are files to keep; the browser saves them under their names. */
public final class Download {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType ZIP = new MediaType("application", "zip");

    private Download() {}

    /** @param name of the file without its ending */
    public static ResponseEntity<byte[]> csv(String name, TableFile table) {
        return csv(name, table.csv());
    }

    /** A table that is text in UTF-8 already. */
    public static ResponseEntity<byte[]> csv(String name, byte[] text) {
        return of(CSV, name + ".csv", text);
    }

    /**
     * @param name of the file without its ending
     * @param sheet name of the only sheet
     */
    public static ResponseEntity<byte[]> workbook(String name, TableFile table, String sheet) {
        return of(WORKBOOK, name + ".xlsx", table.workbook(sheet));
    }

    /** @param name of the file without its ending */
    public static ResponseEntity<byte[]> zip(String name, byte[] bytes) {
        return of(ZIP, name + ".zip", bytes);
    }

    /** @param name of the file with its ending */
    public static ResponseEntity<byte[]> of(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
