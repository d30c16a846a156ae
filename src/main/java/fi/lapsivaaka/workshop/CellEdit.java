package fi.lapsivaaka.workshop;

/**
 * A cell as somebody wants it.
 *
 * @param row key of the row
 * @param column key of the column
 * @param seen what stood there when they began
 * @param text what they wrote
 */
public record CellEdit(String row, String column, String seen, String text) {}
