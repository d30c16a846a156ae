package fi.lapsivaaka.assessment.web;

import java.util.List;

/**
 * All rules with what became of them in a check, in the page's language.
 *
 * @param filter which are shown: {@code all}, {@code held}, {@code silent}
 */
public record WhyList(String id, String name, String filter, List<Choice> filters, List<Line> shown) {

    /** A choice of rules to show, and how many it shows. */
    public record Choice(String code, int count) {}

    /**
     * A rule.
     *
     * @param outcome {@code held}, {@code silent} or {@code notInForce}
     * @param stopped the first condition that was not met; the empty text when all were
     */
    public record Line(String rule, String title, String outcome, String stopped) {}
}
