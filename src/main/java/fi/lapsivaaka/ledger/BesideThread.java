package fi.lapsivaaka.ledger;

/** A thread that reads a file beside an import. It keeps no service from ending. */
final class BesideThread implements AutoCloseable {

    private final Thread thread;

    /** Begins the work at once. */
    BesideThread(String name, Runnable work) {
        thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Interrupts the work; afterwards nothing of it reads the file any more. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
