package fi.lapsivaaka.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An open ledger file: its header, then its rows one by one. A row with a problem is left out and told in
 * {@link #problems()}: a caller that finds problems at the end has not seen the whole file.
 */
public final class LedgerFile implements Iterator<LedgerRow>, Closeable {

    /** So many problems are kept; {@link #problemCount()} tells how many there were. */
    public static final int MOST_PROBLEMS = 1_000;

    private final String name;
    private final Content content;
    private final Cells cells;
    private final LedgerHeader header;
    private final @Nullable Statement statement;
    private final RowReader reader;
    private final KeptProblems problems;

    private boolean ready;
    private long rows;
    private long sumRows;
    private long headingRows;
    private long blankRows;

    LedgerFile(
            String name,
            Content content,
            Cells cells,
            LedgerHeader header,
            @Nullable Statement statement,
            RowReader reader,
            KeptProblems problems) {
        this.name = name;
        this.content = content;
        this.cells = cells;
        this.header = header;
        this.statement = statement;
        this.reader = reader;
        this.problems = problems;
    }

    public LedgerHeader header() {
        return header;
    }

    /** What the file prints line by line for each unit; null where it is no operating statement. */
    @Nullable
    Statement statement() {
        return statement;
    }

    /** Name of the file, without folders. */
    public String name() {
        return name;
    }

    /** SHA-256 of the whole file in hexadecimal; the same file is known again by it. */
    public String sha256() {
        return content.sha256();
    }

    /** Size of the file in bytes. */
    public long size() {
        return content.size();
    }

    /** How far reading has come, from 0 to 1. */
    public double progress() {
        return cells.progress();
    }

    /**
     * @throws RefusedLedger when the file has no rows, or the rest of it cannot be taken apart: an open quote, a cell or
     *     a record beyond the limits
     */
    @Override
    public boolean hasNext() {
        while (!ready) {
            Line line = cells.next();
            if (line == null) {
                if (rows + reader.problemCount() == 0) {
                    throw new RefusedLedger(name, List.of(LedgerProblem.of(header.line(), "", "no-rows")));
                }
                return false;
            }
            if (line.number() > header.line()) {
                take(line);
            }
        }
        return true;
    }

    private void take(Line line) {
        if (line.isBlank()) {
            blankRows++;
        } else if (reader.read(line)) {
            ready = true;
            rows++;
            if (reader.kind() == LedgerRow.Kind.SUM) {
                sumRows++;
            } else if (reader.kind() == LedgerRow.Kind.HEADING) {
                headingRows++;
            }
        }
    }

    @Override
    public LedgerRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        return reader.row();
    }

    /**
     * Goes on to the next row without making a record of it.
     *
     * @return the reader standing on the row, or null after the last one
     */
    @Nullable
    RowReader advance() {
        if (!hasNext()) {
            return null;
        }
        ready = false;
        return reader;
    }

    /** The problems met so far, the first {@link #MOST_PROBLEMS} of them. */
    public List<LedgerProblem> problems() {
        return problems.first();
    }

    /** How many problems were met so far. */
    public long problemCount() {
        return problems.count();
    }

    /** Rows given out so far, of every kind. */
    public long rows() {
        return rows;
    }

    /** Printed sums among {@link #rows()}. */
    public long sumRows() {
        return sumRows;
    }

    /** Headings among {@link #rows()}. */
    public long headingRows() {
        return headingRows;
    }

    /** Blank lines passed over so far. */
    public long blankRows() {
        return blankRows;
    }

    /**
     * To be asked when all rows were read: are they the whole file?
     *
     * @throws RefusedLedger when rows were left out, or none has an amount of its own
     */
    public void refuseFaults() {
        if (problemCount() > 0) {
            throw new RefusedLedger(name, problems());
        }
        if (rows == sumRows + headingRows) {
            throw new RefusedLedger(name, List.of(LedgerProblem.of(header.line(), "", "no-rows")));
        }
    }

    @Override
    public void close() throws IOException {
        cells.close();
        content.close();
    }
}
