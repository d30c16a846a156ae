package fi.lapsivaaka.aims.web;

/**
 * Something the person can mend.
 *
 * @param field id of the field it belongs to
 * @param text what is wrong and what would be right, in the person's language
 */
public record FormProblem(String field, String text) {}
