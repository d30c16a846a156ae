package fi.lapsivaaka.offender.first;

import java.util.logging.Logger;

/** Talks past the log. */
public final class Printer {

    @SuppressWarnings("SystemOut")
    void print() {
        System.out.println("Lapsivaaka");
        Logger.getAnonymousLogger().info("Lapsivaaka");
    }
}
