package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.ruleset.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * A finding as shown to people.
 *
 * @param ruleId the rule that raised it
 * @param flag its lasting name, for instance {@code F_CHILDREN_NOT_HEARD}; several rules may raise one flag
 * @param quote the sentence of the draft that made the rule hold; none when it is about something not found in the text
 */
public record RaisedFinding(
        String ruleId,
        String flag,
        Severity severity,
        RuleText text,
        Basis basis,
        @Nullable Quote quote) {}
