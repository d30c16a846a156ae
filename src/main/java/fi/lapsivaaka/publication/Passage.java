package fi.lapsivaaka.publication;

/**
 * A text of a page.
 *
 * @param place the heading it stands under
 * @param around for a cell of a table: what its table, row and column are called; else the empty text
 */
record Passage(String place, String around, String text) {

    boolean cell() {
        return !around.isEmpty();
    }
}
