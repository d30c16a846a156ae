package fi.lapsivaaka.preparation;

/**
 * Who saves an answer.
 *
 * @param id the empty text for somebody who is not signed in
 * @param name the empty text for somebody who is not signed in
 */
public record Author(String id, String name) {

    /** Somebody who is not signed in. */
    public static final Author UNKNOWN = new Author("", "");
}
