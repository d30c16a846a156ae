package fi.lapsivaaka.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of cells that is no ledger, read by the same code and within the same limits: text or workbook, its encoding and
 * its ways to be read found out.
 */
public final class CellFile implements Closeable {

    private final Content content;
    private final List<Layout> layouts;

    private CellFile(Content content) {
        this.content = content;
        this.layouts = content.layouts();
    }

    /** One line with something in it, its cells without blanks at both ends. */
    public record Row(long line, List<String> cells) {}

    /**
     * @throws RefusedLedger when it is empty, neither a text nor a workbook, in two encodings, or beyond the limits
     */
    public static CellFile open(LedgerSource source) throws IOException {
        return new CellFile(Content.open(source));
    }

    /** SHA-256 of the whole file in hexadecimal. */
    public String sha256() {
        return content.sha256();
    }

    /** In how many ways it can be read: with each delimiter, or each sheet. */
    public int ways() {
        return layouts.size();
    }

    /**
     * @param way from 0 to {@link #ways()}
     * @param most so many rows are read
     * @throws RefusedLedger when it cannot be taken apart in this way
     */
    public List<Row> rows(int way, int most) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Cells cells = content.cells(layouts.get(way))) {
            for (Line line = cells.next(); line != null && rows.size() < most; line = cells.next()) {
                if (!line.isBlank()) {
                    List<String> texts = new ArrayList<>();
                    for (int i = 0; i < line.width(); i++) {
                        texts.add(line.trimmed(i));
                    }
                    rows.add(new Row(line.number(), texts));
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
