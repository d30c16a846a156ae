package fi.lapsivaaka.workshop.web;

import java.util.List;

/**
 * What a page with a script is told when it has sent a cell.
 *
 * @param state {@code saved}, {@code merged}, {@code beside}, {@code closed} or {@code lost}
 * @param text the same in words
 * @param seen what stands in the cell now
 * @param problems of the cell
 * @param rowProblems of its row as a whole
 */
record CellReply(String state, String text, String seen, List<String> problems, List<String> rowProblems) {}
