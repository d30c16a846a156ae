package fi.lapsivaaka.ruleset.web;

import fi.lapsivaaka.ruleset.web.RuleSetPage.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule with everything it rests on, in the page's language.
 *
 * @param message what it says when it holds; the empty text for a row of a table
 * @param resolve what would resolve it; the empty text for a row of a table
 * @param period when it is in force, written out
 * @param place file and line
 * @param source how it is written in the rule file
 * @param conditions when it holds, in words where the words are known
 * @param outcomes what a table row says
 */
public record RulePage(
        String set,
        String setTitle,
        String id,
        String title,
        String message,
        String resolve,
        @Nullable Weight weight,
        List<Basis> bases,
        boolean policy,
        String period,
        String place,
        String source,
        List<String> conditions,
        List<Outcome> outcomes) {

    /**
     * A section the rule rests on.
     *
     * @param says its content in our own words
     * @param mark whether it was checked against the act, and when
     * @param source what it was checked against, and to which day that holds amendments
     */
    public record Basis(String reference, String says, boolean checked, String mark, String source) {}

    /** A field and what the row says of it. */
    public record Outcome(String name, String value) {}
}
