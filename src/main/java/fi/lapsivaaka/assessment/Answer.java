package fi.lapsivaaka.assessment;

import java.util.List;

/**
 * Fact: an answer given to a question.
 *
 * @param question id of the question, {@code S-03}
 * @param value code of the choice, or the text itself; the empty text when several choices were made
 * @param choices codes of all choices made
 */
public record Answer(String proposal, String question, String value, List<String> choices) {}
