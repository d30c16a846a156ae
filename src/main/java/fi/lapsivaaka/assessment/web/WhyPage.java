package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.assessment.web.CheckPage.QuoteLink;
import java.util.List;

/**
 * Why a rule held in a check, or why it did not, in the page's language.
 *
 * @param outcome {@code held}, {@code silent} or {@code notInForce}
 */
public record WhyPage(String id, String name, String set, String rule, String title, String outcome, List<Step> steps) {

    /**
     * A condition and what was read at it.
     *
     * @param state {@link fi.lapsivaaka.ruleset.RuleWalk.State}
     * @param fact what met it, came closest or stood in the way; the empty text when there was nothing
     * @param label {@code read}, {@code closest}, {@code blocked} or {@code nothing}; the empty text when there is nothing to say
     * @param quotes where the draft says so
     */
    public record Step(String condition, String state, String fact, String label, List<QuoteLink> quotes) {}
}
