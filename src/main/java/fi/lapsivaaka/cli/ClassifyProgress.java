package fi.lapsivaaka.cli;

import fi.lapsivaaka.classification.LedgerClassification;
import fi.lapsivaaka.ledger.LedgerFile;
import java.io.Console;
import java.io.PrintWriter;

/** Shows on a terminal how far a ledger has been read; stays silent when the output goes elsewhere. */
final class ClassifyProgress implements LedgerClassification.Progress {

    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean terminal = isTerminal();
    private long shown;
    private boolean any;

    ClassifyProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(LedgerFile file) {
        long now = System.nanoTime();
        if (!terminal || now - shown < EVERY_NANOS) {
            return;
        }
        shown = now;
        any = true;
        long percent = Math.round(100 * file.progress());
        err.printf("\r%s %3d %% (%,d)", file.name(), percent, file.rows());
        err.flush();
    }

    /** Clears the line. */
    void end() {
        if (any) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    /** From JDK 22 on there is a console even without a terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderThan22) {
            return true;
        } catch (ReflectiveOperationException untold) {
            return false;
        }
    }
}
