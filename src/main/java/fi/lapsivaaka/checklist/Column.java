package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;

/**
 * A column of a table, or a field that stands beside an answer (a date beside a choice, today's number beside the
 * coming one).
 *
 * @param id unique in its question; rules and conditions speak of {@code L-04} part {@code direction}
 * @param shape anything but a table, a signature or several choices
 * @param required whether a row, or the answer it stands beside, is incomplete without it
 */
public record Column(String id, LocalizedText label, Shape shape, boolean required) {}
