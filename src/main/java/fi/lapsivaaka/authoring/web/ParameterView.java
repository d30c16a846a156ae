package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.workshop.web.EntryView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as a form.
 *
 * @param asText address of the same entry as text
 * @param unitName the unit in words
 * @param problems field to what is wrong with it
 * @param spans its values in time, as typed
 * @param unsaved whether what is shown has not been saved
 * @param day the day asked about, as a field takes it
 * @param onDay what it gives on that day, in words
 * @param rules rules that ask for it
 * @param undo what would be undone next; null for nothing
 */
record ParameterView(
        EntryView.Whole entry,
        String asText,
        ParameterForm form,
        String unitName,
        Map<String, String> problems,
        List<Span> spans,
        boolean unsaved,
        String day,
        String onDay,
        List<String> rules,
        List<Provision> provisions,
        @Nullable String undo) {

    /** @param now whether it holds today */
    record Span(String days, String value, boolean now) {}

    record Provision(String id, String name) {}
}
