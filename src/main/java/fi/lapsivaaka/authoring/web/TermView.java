package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.authoring.TermFindings;
import fi.lapsivaaka.workshop.web.EntryView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term as a form.
 *
 * @param kind whose terms they are: {@code child-impact} or {@code service-classification}
 * @param labelled whether it has a name in three languages
 * @param options in the order of the form
 * @param findings what it finds; null where nobody has asked
 * @param cases how many cases rest on the term
 * @param undo what would be undone next; null for nothing
 */
record TermView(
        EntryView.Whole entry,
        String asText,
        String kind,
        boolean labelled,
        Map<String, String> label,
        List<Words> lists,
        List<Option> options,
        Map<String, String> problems,
        boolean unsaved,
        @Nullable TermFindings findings,
        int cases,
        @Nullable String undo) {

    /** @param rows lines of the field */
    record Words(String code, String text, int count, int rows) {}

    /** @param choices codes to choose from; empty for a text of one's own */
    record Option(String code, String chosen, List<String> choices) {}
}
