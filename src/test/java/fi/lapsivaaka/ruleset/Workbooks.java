package fi.lapsivaaka.ruleset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks with parts that no spreadsheet program would write. */
final class Workbooks {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final byte[] GOOD =
            TableWorkbook.fromCsv("lines.drl.csv", TestRuleSets.utf8(new RandomRules(44).table(5)));

    private Workbooks() {}

    /** So many bytes of a part, without holding them all. */
    record Padded(int bytes) {}

    /** The files of a rule set of one workbook. */
    static Map<String, byte[]> files(byte[] workbook) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("manifest.yaml", TestRuleSets.utf8(TestRuleSets.manifest("lines.drl.xlsx")));
        files.put("lines.drl.xlsx", workbook);
        return files;
    }

    /** The text of a part of a good workbook. */
    static String part(String name) {
        return new String(parts().get(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A good workbook with some parts changed or added. */
    static byte[] changed(Map<String, ?> parts) {
        Map<String, Object> all = new LinkedHashMap<>(parts());
        all.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Object> part : all.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                write(part.getValue(), out);
                out.closeEntry();
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(GOOD))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return parts;
    }

    static void write(Object content, OutputStream out) throws IOException {
        if (content instanceof Padded padded) {
            byte[] blanks = new byte[1 << 20];
            for (int written = 0; written < padded.bytes(); written += blanks.length) {
                out.write(blanks);
            }
        } else if (content instanceof byte[] bytes) {
            out.write(bytes);
        } else {
            out.write(TestRuleSets.utf8(content.toString()));
        }
    }
}
