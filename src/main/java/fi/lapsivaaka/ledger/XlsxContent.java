package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/**
 * A workbook (.xlsx), each sheet of it one layout. Sheets are streamed; only the texts that sheets share are held in
 * memory.
 */
final class XlsxContent implements Content {

    /** So many sheets are looked at. */
    private static final int MOST_SHEETS = 40;

    private final String name;
    private final FileProbe.Facts facts;
    private final Path spooled;
    private final OPCPackage workbook;
    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable texts;
    private final XlsxNumbers numbers;

    private XlsxContent(String name, FileProbe.Facts facts, Path spooled, OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        this.name = name;
        this.facts = facts;
        this.spooled = spooled;
        this.workbook = workbook;
        this.reader = new XSSFReader(workbook);
        this.texts = new ReadOnlySharedStringsTable(workbook, false);
        this.numbers = XlsxNumbers.of(reader);
    }

    /**
     * @throws RefusedLedger when it is no workbook, could run something, or unpacks beyond the limits
     */
    static Content open(LedgerSource source, FileProbe.Facts facts) throws IOException {
        Path spooled = Files.createTempFile("lapsivaaka-", ".xlsx");
        try {
            try (InputStream stream = source.open()) {
                Files.copy(stream, spooled, StandardCopyOption.REPLACE_EXISTING);
            }
            LedgerProblem problem = XlsxParts.problem(spooled, facts.size());
            if (problem != null) {
                throw new RefusedLedger(source.name(), List.of(problem));
            }
            return open(source.name(), facts, spooled);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(spooled);
            throw e;
        }
    }

    private static Content open(String name, FileProbe.Facts facts, Path spooled) throws IOException {
        OPCPackage workbook = null;
        try {
            workbook = OPCPackage.open(spooled.toFile(), PackageAccess.READ);
            return new XlsxContent(name, facts, spooled, workbook);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | XMLStreamException
                | IllegalArgumentException notXlsx) {
            if (workbook != null) {
                workbook.revert();
            }
            throw new RefusedLedger(name, List.of(LedgerProblem.of(0, "", "not-a-workbook")));
        }
    }

    @Override
    public List<Layout> layouts() {
        List<Layout> layouts = new ArrayList<>();
        try {
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext() && layouts.size() < MOST_SHEETS) {
                sheets.next().close();
                layouts.add(Layout.sheet(sheets.getSheetName(), layouts.size()));
            }
            return layouts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OpenXML4JException e) {
            throw new RefusedLedger(name, List.of(LedgerProblem.of(0, "", "not-a-workbook")));
        }
    }

    @Override
    public Cells cells(Layout layout) throws IOException {
        try {
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (int i = 0; i < layout.place(); i++) {
                sheets.next().close();
            }
            InputStream sheet = sheets.next();
            return new XlsxCells(name, sheet, sheets.getSheetPart().getSize(), texts, numbers);
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new RefusedLedger(name, List.of(LedgerProblem.of(0, "", "not-a-workbook")));
        }
    }

    @Override
    public long size() {
        return facts.size();
    }

    @Override
    public String sha256() {
        return facts.sha256();
    }

    @Override
    public void close() throws IOException {
        workbook.revert();
        Files.deleteIfExists(spooled);
    }
}
