package fi.lapsivaaka.ledger;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, streamed. A cell that was computed is marked: its value is what somebody's machine last saw. */
final class XlsxCells implements Cells {

    private static final int LAST_ROW = 1_048_576;

    private final String file;
    private final Counter bytes;
    private final long size;
    private final XMLStreamReader xml;
    private final SharedStrings texts;
    private final XlsxNumbers numbers;
    private final Line line = new Line();
    private final StringBuilder value = new StringBuilder();
    private long row;
    private int letters;

    XlsxCells(String file, InputStream sheet, long size, SharedStrings texts, XlsxNumbers numbers)
            throws XMLStreamException {
        this.file = file;
        this.size = size;
        this.bytes = new Counter(new BufferedInputStream(sheet, 1 << 16));
        this.xml = XlsxNumbers.factory().createXMLStreamReader(bytes);
        this.texts = texts;
        this.numbers = numbers;
    }

    @Override
    public @Nullable Line next() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    readRow();
                    return line;
                }
            }
            return null;
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException broken) {
            throw refused("not-a-workbook");
        }
    }

    private void readRow() throws XMLStreamException {
        String written = xml.getAttributeValue(null, "r");
        long number = written == null ? row + 1 : Long.parseLong(written);
        if (number <= row || number > LAST_ROW) {
            throw refused("not-a-workbook");
        }
        row = number;
        letters = 0;
        line.begin(row);
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row");
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                readCell();
            }
        }
    }

    private void readCell() throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? line.width() : column(reference);
        if (column >= MOST_COLUMNS) {
            throw refused("columns", MOST_COLUMNS);
        }
        if (column < line.width()) {
            throw refused("not-a-workbook");
        }
        String kind = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        boolean formula = readValue();
        String text = text(kind == null ? "n" : kind, style == null ? 0 : Integer.parseInt(style));
        letters += text.length();
        if (text.length() > LONGEST_CELL) {
            throw refused("cell", text.length(), LONGEST_CELL);
        }
        if (letters > LONGEST_RECORD) {
            throw refused("record", LONGEST_RECORD);
        }
        line.resize(column);
        line.add(text);
        if (formula) {
            line.markFormula();
        }
    }

    /** Gathers what the cell says; reading aids for other scripts are no part of it. */
    private boolean readValue() throws XMLStreamException {
        value.setLength(0);
        boolean formula = false;
        boolean aid = false;
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c");
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                formula |= name.equals("f");
                aid |= name.equals("rPh");
                if ((name.equals("v") || name.equals("t")) && !aid) {
                    value.append(xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                aid = false;
            }
        }
        return formula;
    }

    private String text(String kind, int style) {
        String written = value.toString();
        if (written.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case "s" -> texts.getItemAt(Integer.parseInt(written)).getString();
            case "n" -> numbers.text(written, style);
            default -> written;
        };
    }

    /** {@code C7} is the third column: 2. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    private RefusedLedger refused(String code, Object... arguments) {
        return new RefusedLedger(file, List.of(LedgerProblem.of(row, "", code, arguments)));
    }

    @Override
    public double progress() {
        return size <= 0 ? 0 : Math.min(1, (double) bytes.count / size);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static final class Counter extends FilterInputStream {

        private long count;

        Counter(InputStream stream) {
            super(stream);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
