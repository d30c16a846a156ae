package fi.lapsivaaka.ruleset.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule set and those of its rules that match what was searched for, in the page's language.
 *
 * @param validFrom the day from which it is in force, written out
 * @param groups names of its files, to choose from
 * @param shown the rules that match
 */
public record RuleSetPage(
        String id,
        String title,
        String version,
        String sha256,
        String validFrom,
        int ruleCount,
        List<String> groups,
        List<RuleLine> shown,
        List<ParameterLine> parameters) {

    /**
     * A rule in a list.
     *
     * @param weight its severity, the level of assessment it asks for, or the level of the service it names
     */
    public record RuleLine(
            String id, String group, String title, @Nullable Weight weight) {}

    /**
     * How much a rule or a service weighs: always a sign and a word, so that colour is never alone.
     *
     * @param kind {@code severity}, {@code screening} or {@code level}
     */
    public record Weight(String kind, String code, String name, String sign) {}

    /**
     * A dated number that rules compare with.
     *
     * @param period from when to when, written out
     * @param basis the provision that sets it, or the empty text for a policy
     */
    public record ParameterLine(String id, String name, String value, String unit, String period, String basis) {}
}
