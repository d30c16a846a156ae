package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.ruleset.RuleWalk;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a rule speaks up about a draft, or stays silent.
 *
 * @param basis the sections the rule rests on, and whether they were checked
 * @param inForce whether the rule is in force on the day of the check; if not, it stays silent whatever its conditions
 * @param quotes facts of the walk to the sentences they were read from
 */
public record RuleExplanation(
        RuleWalk walk, RuleText text, Basis basis, boolean inForce, Map<Record, List<Quote>> quotes) {

    public RuleExplanation {
        quotes = Collections.unmodifiableMap(new LinkedHashMap<>(quotes));
    }

    /** Whether the rule speaks up. */
    public boolean fires() {
        return inForce && walk.fires();
    }
}
