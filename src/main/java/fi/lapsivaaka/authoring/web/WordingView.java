package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.workshop.web.EntryView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a rule as a form, the languages side by side.
 *
 * @param missing how many texts are still empty
 * @param undo what would be undone next; null for nothing
 */
record WordingView(
        EntryView.Whole entry,
        String asText,
        List<Part> parts,
        int missing,
        Map<String, String> problems,
        boolean unsaved,
        @Nullable String undo) {

    /** @param code {@code title}, {@code message} or {@code resolve} */
    record Part(String code, List<Field> fields) {}

    /** @param characters how long the text is */
    record Field(String name, String language, String text, int characters) {}
}
