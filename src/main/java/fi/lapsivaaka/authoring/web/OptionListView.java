package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.authoring.QuestionEntry.Choice;
import fi.lapsivaaka.authoring.web.FormsView.Link;
import fi.lapsivaaka.workshop.web.EntryView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of options, or the units, that questions share.
 *
 * @param stored how many of the options are there already; their codes stay
 * @param users questions that take their options or unit from it
 * @param refused whether nothing was saved
 */
record OptionListView(
        EntryView.Whole entry,
        String title,
        List<Choice> options,
        int stored,
        List<Link> users,
        Map<String, String> problems,
        boolean refused,
        @Nullable String undo) {}
