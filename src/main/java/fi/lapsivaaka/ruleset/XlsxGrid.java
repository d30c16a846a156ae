package fi.lapsivaaka.ruleset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads a {@code .drl.xlsx} file into cells. The sheet is streamed, so a large one needs no more memory than its text; a
 * workbook that could hold more than values (macros, links, formulas, hidden parts) is refused.
 */
final class XlsxGrid {

    private static final long UNPACKED_BYTES = 64L << 20;
    private static final int PARTS = 200;
    private static final List<String> FORBIDDEN_PARTS =
            List.of("vbaproject", "externallink", "activex", "embeddings", "macrosheet", "connections", "querytable");
    private static final String ALLOWED = "a workbook (.xlsx) of one sheet of texts, without macros, links or formulas";

    private XlsxGrid() {}

    static @Nullable Grid read(String file, byte[] bytes, Problems problems) {
        try {
            checkParts(file, bytes);
            return sheet(file, bytes, problems);
        } catch (Refusal refusal) {
            problems.add(refusal.inRule(""));
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException notXlsx) {
            problems.addForFile(file, "the workbook cannot be read", ALLOWED);
        }
        return null;
    }

    /** Looks at the packed parts before anything interprets them: their number, true size and kind. */
    private static void checkParts(String file, byte[] bytes) throws IOException {
        Place whole = new Place(file, 0, 0);
        if (bytes.length > Limits.FILE_BYTES) {
            throw new Refusal(whole, "file is too large", "at most " + Limits.FILE_BYTES + " bytes");
        }
        long size = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (FORBIDDEN_PARTS.stream().anyMatch(name::contains)) {
                    throw new Refusal(whole, "the workbook holds " + part.getName(), ALLOWED);
                }
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > UNPACKED_BYTES) {
                        throw new Refusal(
                                whole, "the workbook is too large", "at most " + UNPACKED_BYTES + " bytes unpacked");
                    }
                }
                if (++parts > PARTS) {
                    throw new Refusal(whole, "the workbook has too many parts", "at most " + PARTS);
                }
            }
        }
        if (parts == 0) {
            throw new Refusal(whole, "not a workbook", ALLOWED);
        }
    }

    private static @Nullable Grid sheet(String file, byte[] bytes, Problems problems)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(workbook);
            List<String> texts = new ArrayList<>();
            ReadOnlySharedStringsTable shared = new ReadOnlySharedStringsTable(workbook, false);
            for (int i = 0; i < shared.getUniqueCount(); i++) {
                texts.add(shared.getItemAt(i).getString());
            }
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new Refusal(new Place(file, 0, 0), "the workbook has no sheet", ALLOWED);
            }
            int before = problems.count();
            List<Grid.Row> rows;
            try (InputStream sheet = sheets.next()) {
                rows = new XlsxSheet(file, texts, problems).rows(sheet);
            }
            if (sheets.hasNext()) {
                throw new Refusal(new Place(file, 0, 0), "the workbook has several sheets", "one sheet");
            }
            return problems.count() == before ? new Grid(file, rows) : null;
        }
    }
}
