package fi.lapsivaaka.proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks through a zip file once before anybody trusts it: how many entries, how large each and all together unpack, how
 * much more than they take in the file; and which document it is.
 */
final class ZipContent {

    static final int MAX_ENTRIES = 1_000;
    /** Text parts of a document that says 500,000 characters stay well under this. */
    static final long MAX_TEXT_PART = 15L << 20;

    private static final long MAX_ENTRY = 30L << 20;
    private static final long MAX_TOTAL = 60L << 20;
    private static final long RATIO_COUNTS_FROM = 4L << 20;
    private static final long MAX_RATIO = 150;
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private ZipContent() {}

    static Format formatOf(byte[] content) {
        long total = 0;
        int entries = 0;
        Format format = Format.UNKNOWN;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[8_192];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    return Format.EXPANDING;
                }
                StringBuilder start = new StringBuilder();
                long size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    if (size == 0) {
                        start.append(new String(buffer, 0, Math.min(read, 200), StandardCharsets.UTF_8));
                    }
                    size += read;
                    if (isTooMuch(entry.getName(), size, total + size, content.length)) {
                        return Format.EXPANDING;
                    }
                }
                total += size;
                if (entry.getName().equals("word/document.xml")) {
                    format = Format.DOCX;
                } else if (entry.getName().equals("mimetype")
                        && start.toString().strip().equals(ODT)) {
                    format = Format.ODT;
                }
            }
        } catch (ZipException e) {
            return format == Format.UNKNOWN && isEncryptedEntry(e) ? Format.ENCRYPTED_OFFICE : format;
        } catch (IOException | IllegalArgumentException e) {
            return format;
        }
        return format;
    }

    private static boolean isTooMuch(String name, long size, long total, long packed) {
        boolean textPart = name.endsWith(".xml") || name.endsWith(".rels");
        return size > (textPart ? MAX_TEXT_PART : MAX_ENTRY)
                || total > MAX_TOTAL
                || (total > RATIO_COUNTS_FROM && total > packed * MAX_RATIO);
    }

    private static boolean isEncryptedEntry(ZipException e) {
        return e.getMessage() != null && e.getMessage().contains("encrypted");
    }

    /** The bytes of one entry, which {@link #formatOf} has found to be within bounds. */
    static byte[] entry(byte[] content, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readNBytes((int) MAX_TEXT_PART);
                }
            }
        }
        return new byte[0];
    }
}
