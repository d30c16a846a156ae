package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.util.List;

/** A text file of cells apart by a delimiter. */
record CsvContent(LedgerSource source, FileProbe.Facts facts) implements Content {

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.text(';', facts.encoding()),
                Layout.text(',', facts.encoding()),
                Layout.text('\t', facts.encoding()));
    }

    @Override
    public Cells cells(Layout layout) throws IOException {
        return new CsvCells(source, facts.size(), layout);
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
    public void close() {}
}
