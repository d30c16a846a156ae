package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.DraftRefused.Reason;
import java.io.Writer;

/** Collects the text of a document and refuses when it grows too long. */
final class Collected extends Writer {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int from, int length) {
        text.append(characters, from, length);
        check();
    }

    @Override
    public void write(String string) {
        text.append(string);
        check();
    }

    private void check() {
        // Line ends and blanks between cells are not what a person counts.
        if (text.length() > DocumentReader.MAX_CHARACTERS * 5L / 4) {
            throw new DraftRefused(Reason.TOO_LONG);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
