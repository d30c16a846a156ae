package fi.lapsivaaka.people;

/** Somebody started practice mode on a database of their own, which may hold real data. */
final class PracticeDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
