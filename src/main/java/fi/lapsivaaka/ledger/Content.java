package fi.lapsivaaka.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that was looked through once, whose records can be gone through as often as needed. */
interface Content extends Closeable {

    /**
     * @throws RefusedLedger when it is empty, neither a text nor a workbook, or beyond the limits
     */
    static Content open(LedgerSource source) throws IOException {
        FileProbe.Facts facts = FileProbe.probe(source);
        return facts.workbook() ? XlsxContent.open(source, facts) : new CsvContent(source, facts);
    }

    /** The ways to read it. */
    List<Layout> layouts();

    Cells cells(Layout layout) throws IOException;

    /** In bytes. */
    long size();

    /** In hexadecimal. */
    String sha256();
}
