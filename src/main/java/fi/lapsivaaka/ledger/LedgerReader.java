package fi.lapsivaaka.ledger;

import java.io.IOException;

/**
 * Reads ledgers and budget reports as municipalities and counties keep them: CSV with {@code ;} {@code ,} or tab, UTF-8
 * (with or without byte order mark) or ISO-8859-1/Windows-1252, decimal comma or point, columns named in Finnish,
 * Swedish or English. Rows come one by one, in constant memory.
 */
public final class LedgerReader {

    private final ColumnAliases aliases;

    public LedgerReader() {
        this(ColumnAliases.shipped());
    }

    LedgerReader(ColumnAliases aliases) {
        this.aliases = aliases;
    }

    /**
     * Opens a file: its bytes are read once to tell its encoding, its first lines to find the header.
     *
     * @return the file before its first row; the caller closes it
     * @throws RefusedLedger when it is empty, no text, in two encodings, or without a header that has an amount and
     *     something to name it by
     */
    public LedgerFile open(LedgerSource source, LedgerOptions options) throws IOException {
        FileProbe.Facts facts = FileProbe.probe(source);
        LedgerHeader header = new HeaderFinder(aliases).find(source, facts.encoding(), options.amountColumn());
        return new LedgerFile(source, facts, header, options);
    }
}
