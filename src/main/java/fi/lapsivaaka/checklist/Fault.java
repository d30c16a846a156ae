package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * Why an answer is not accepted, for the person who gave it.
 *
 * @param question id of the question
 * @param row row of a table from 1 on; 0 when it is not about a row
 * @param part column or field beside the answer; the empty text for the answer itself
 * @param key message key, all of them listed in {@link AnswerChecker}
 * @param arguments of the message, numbers as plain digits
 */
public record Fault(String question, int row, String part, String key, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** The sentence for the person who gave the answer. */
    public LocalizedText message() {
        return FaultTexts.of(key, arguments);
    }
}
