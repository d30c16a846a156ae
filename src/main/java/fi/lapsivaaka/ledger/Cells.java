package fi.lapsivaaka.ledger;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file, one by one, within limits: 1,000 columns, 32,767 letters a cell (what a spreadsheet can
 * hold) and a million a record.
 */
final class Cells implements Closeable {

    static final int MOST_COLUMNS = 1_000;

    private static final int LONGEST_CELL = 32_767;

    private static final int LONGEST_RECORD = 1_000_000;

    /** One record; a blank line has no cells. */
    record Line(long number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String file;
    private final Counter bytes;
    private final CsvReader<Line> reader;
    private final Iterator<Line> lines;
    private final Handler handler = new Handler();

    Cells(LedgerSource source, Charset encoding, char delimiter) throws IOException {
        this.file = source.name();
        this.bytes = new Counter(source.open());
        this.reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter('"')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_RECORD)
                .build(handler, new InputStreamReader(withoutMark(bytes), encoding));
        this.lines = reader.iterator();
    }

    /** The next record, or null after the last one. */
    @Nullable
    Line next() {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            if (handler.refusal != null) {
                throw new RefusedLedger(file, List.of(handler.refusal));
            }
            if (e instanceof UncheckedIOException unreadable) {
                throw unreadable;
            }
            throw new RefusedLedger(file, List.of(LedgerTexts.problem(handler.line, "", "quotes")));
        }
    }

    /** Bytes taken from the file so far; what is buffered counts as taken. */
    long bytesRead() {
        return bytes.count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static InputStream withoutMark(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
        buffered.mark(3);
        byte[] start = buffered.readNBytes(3);
        boolean marked =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!marked) {
            buffered.reset();
        }
        return buffered;
    }

    private static final class Counter extends FilterInputStream {

        private long count;

        Counter(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    private static final class Handler extends AbstractBaseCsvCallbackHandler<Line> {

        private List<String> cells = new ArrayList<>();
        private int width = 16;
        private int letters;
        private long line = 1;
        private @Nullable LedgerProblem refusal;

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            cells = new ArrayList<>(width);
            letters = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            letters += length;
            if (index >= MOST_COLUMNS) {
                throw refuse("columns", MOST_COLUMNS);
            }
            if (length > LONGEST_CELL) {
                throw refuse("cell", length, LONGEST_CELL);
            }
            if (letters > LONGEST_RECORD) {
                throw refuse("record", LONGEST_RECORD);
            }
            cells.add(length == 0 ? "" : new String(buffer, offset, length));
        }

        @Override
        protected Line buildRecord() {
            width = Math.max(width, cells.size());
            return new Line(line, cells);
        }

        private CsvParseException refuse(String code, Object... arguments) {
            refusal = LedgerTexts.problem(line, "", code, arguments);
            return new CsvParseException(code);
        }
    }
}
