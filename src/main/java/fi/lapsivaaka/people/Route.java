package fi.lapsivaaka.people;

/**
 * An address of the service and what it takes to use it.
 *
 * @param method {@code GET} or {@code POST}
 * @param path without the language, as the controller writes it: {@code /checks/{id}}
 */
public record Route(String method, String path, Action action, Subject subject) {

    /** As a line of {@link Routes} would read. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
