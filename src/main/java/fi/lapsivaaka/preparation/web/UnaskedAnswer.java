package fi.lapsivaaka.preparation.web;

import java.util.List;

/**
 * An answer to a question that is not asked any more.
 *
 * @param question its id
 * @param text the question; the empty text where nobody knows it any more
 * @param answer line by line
 */
public record UnaskedAnswer(String question, String text, List<String> answer) {}
