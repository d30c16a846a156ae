package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/** A part of a form that one person can do in one sitting. */
public record Step(String id, LocalizedText title, List<Question> questions) {

    public Step {
        questions = List.copyOf(questions);
    }
}
