package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the packed parts of a workbook before anything interprets them: their number, their true size, how much they
 * swell, and whether any of them can run.
 */
final class XlsxParts {

    private static final int MOST_PARTS = 1_000;

    private static final long LARGEST_SHEET = 1L << 30;

    /** Texts, styles and everything else that is held in memory. */
    private static final long LARGEST_PART = 64L << 20;

    /** What POI, which opens the file after us, bears too. */
    private static final long RATIO_COUNTS_FROM = 100 << 10;

    private static final long MOST_RATIO = 100;

    private static final List<String> RUNNING = List.of("vbaproject", "macrosheets/", "activex/");

    private XlsxParts() {}

    /** Why the file is refused, or null when it may be opened. */
    static @Nullable LedgerProblem problem(Path file, long packed) throws IOException {
        boolean workbook = false;
        boolean binary = false;
        int parts = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (RUNNING.stream().anyMatch(name::contains)) {
                    return LedgerProblem.of(0, "", "macros", part.getName());
                }
                if (++parts > MOST_PARTS) {
                    return LedgerProblem.of(0, "", "swells");
                }
                workbook |= name.equals("xl/workbook.xml");
                binary |= name.equals("xl/workbook.bin");
                long limit = name.startsWith("xl/worksheets/sheet") ? LARGEST_SHEET : LARGEST_PART;
                long packedPart = Math.max(1, Math.min(part.getCompressedSize(), packed));
                if (!isWithin(zip, part, Math.min(limit, Math.max(RATIO_COUNTS_FROM, packedPart * MOST_RATIO)))) {
                    return LedgerProblem.of(0, "", "swells");
                }
            }
        } catch (IllegalArgumentException | java.util.zip.ZipException broken) {
            return LedgerProblem.of(0, "", "not-a-workbook");
        }
        return workbook ? null : LedgerProblem.of(0, "", binary ? "binary-workbook" : "not-a-workbook");
    }

    /** Whether the part unpacks within the limit: what it claims itself is not believed. */
    private static boolean isWithin(ZipFile zip, ZipEntry part, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream stream = zip.getInputStream(part)) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                size += count;
                if (size > limit) {
                    return false;
                }
            }
        }
        return true;
    }
}
