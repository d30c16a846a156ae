package fi.lapsivaaka.preparation.web;

/**
 * Who was given a step, in words.
 *
 * @param state {@code open}, {@code done} or {@code returned}
 * @param mine whether it is whoever reads the page
 * @param due the last day for it, written out; the empty text where none was agreed
 * @param late whether that day has passed
 * @param by who gave it
 * @param note why it was handed back; the empty text else
 */
public record HandView(
        long id, String person, String state, boolean mine, String due, boolean late, String by, String note) {

    public boolean open() {
        return state.equals("open");
    }

    /** Part of its message's key: with a day or without. */
    public String key() {
        return due.isEmpty() ? state : state + "-due";
    }
}
