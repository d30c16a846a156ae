package fi.lapsivaaka.ledger;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file. */
final class CsvCells implements Cells {

    private final String file;
    private final long size;
    private final Counter bytes;
    private final CsvReader<Line> reader;
    private final Iterator<Line> lines;
    private final Handler handler = new Handler();

    CsvCells(LedgerSource source, long size, Layout layout) throws IOException {
        this.file = source.name();
        this.size = size;
        this.bytes = new Counter(source.open());
        this.reader = CsvReader.builder()
                .fieldSeparator(layout.delimiter())
                .quoteCharacter('"')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST_RECORD)
                .build(handler, reader(withoutMark(bytes), layout.encoding()));
        this.lines = reader.iterator();
    }

    @Override
    public @Nullable Line next() {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            if (handler.refusal != null) {
                throw new RefusedLedger(file, List.of(handler.refusal));
            }
            if (e instanceof UncheckedIOException unreadable) {
                throw unreadable;
            }
            throw new RefusedLedger(file, List.of(LedgerProblem.of(handler.number, "", "quotes")));
        }
    }

    @Override
    public double progress() {
        return size <= 0 ? 0 : Math.min(1, (double) bytes.count / size);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static Reader reader(InputStream stream, Charset encoding) {
        return encoding.equals(StandardCharsets.UTF_8)
                ? new Utf8Reader(stream)
                : new InputStreamReader(stream, encoding);
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

        private final Line line = new Line();
        private int letters;
        private long number = 1;
        private @Nullable LedgerProblem refusal;

        @Override
        protected void handleBegin(long startingLineNumber) {
            number = startingLineNumber;
            line.begin(number);
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
            line.add(buffer, offset, length);
        }

        @Override
        protected Line buildRecord() {
            return line;
        }

        private CsvParseException refuse(String code, Object... arguments) {
            refusal = LedgerProblem.of(number, "", code, arguments);
            return new CsvParseException(code);
        }
    }
}
