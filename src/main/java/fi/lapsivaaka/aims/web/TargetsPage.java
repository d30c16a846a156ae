package fi.lapsivaaka.aims.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The targets of an organisation and the form for another one, everything written out in the page's language.
 *
 * @param code of the organisation
 * @param states how many targets stand where, in words
 * @param withdrawn targets that do not count any more
 */
public record TargetsPage(
        String code,
        String name,
        boolean practice,
        List<String> states,
        List<Shown> targets,
        List<Past> withdrawn,
        TargetForm form,
        Choices choices) {

    /**
     * A target.
     *
     * @param what is to change
     * @param aim how much, from when to when
     * @param state code of where it stands
     * @param figures in words: base, newest value, what the path says, goal
     * @param values one line a year
     * @param earlier the versions before, the newest first
     */
    public record Shown(
            String series,
            String what,
            String aim,
            String state,
            String figures,
            String decision,
            @Nullable Plot plot,
            List<Value> values,
            List<Past> earlier) {}

    /** A year: the actual value, the path, and what is between them. */
    public record Value(String year, String actual, String path, String difference) {}

    /** A version that does not count any more. */
    public record Past(String number, String what, String aim, String decision, String when, String reason) {}

    /** What the form's lists offer. */
    public record Choices(
            List<Choice> levels,
            List<Choice> families,
            List<Choice> services,
            List<Choice> indicators,
            List<Integer> baseYears,
            List<Integer> targetYears) {}

    /** One of a list. */
    public record Choice(String code, String name) {}
}
