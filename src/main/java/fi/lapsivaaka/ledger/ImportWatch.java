package fi.lapsivaaka.ledger;

/**
 * Somebody who follows an import. It is told from the thread of the import, some hundred times a second at most, and stops
 * the import by an exception of its own.
 */
public interface ImportWatch {

    ImportWatch NOBODY = new ImportWatch() {
        @Override
        public void reading(LedgerFile file) {}

        @Override
        public void keeping(LedgerFile file) {}
    };

    /** So far was read. */
    void reading(LedgerFile file);

    /** Everything was read; now it is summed, classified and kept. */
    void keeping(LedgerFile file);
}
