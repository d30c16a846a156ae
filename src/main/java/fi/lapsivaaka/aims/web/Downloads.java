package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.TableFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands tables over as files. */
final class Downloads {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Downloads() {}

    /** @param name of the file without its ending */
    static ResponseEntity<byte[]> csv(TableFile table, String name) {
        return file(new MediaType("text", "csv", StandardCharsets.UTF_8), name + ".csv", table.csv());
    }

    static ResponseEntity<byte[]> workbook(TableFile table, String name, String sheet) {
        return file(WORKBOOK, name + ".xlsx", table.workbook(sheet));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
