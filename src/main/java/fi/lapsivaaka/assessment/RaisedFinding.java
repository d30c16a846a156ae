package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.ruleset.RuleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as shown to people.
 *
 * @param ruleId the rule that raised it
 * @param flag its lasting name, for instance {@code F_CHILDREN_NOT_HEARD}; several rules may raise one flag
 * @param quote the sentence of the draft that made the rule hold; none when it is about something not found in the text
 * @param asks ids of the questions whose answers would help to resolve it
 * @param reason why it is left as it is; none while it is open
 */
public record RaisedFinding(
        String ruleId,
        String flag,
        Severity severity,
        RuleText text,
        Basis basis,
        @Nullable Quote quote,
        List<String> asks,
        @Nullable GivenReason reason) {

    public RaisedFinding {
        asks = List.copyOf(asks);
    }

    /** A finding of a draft alone, to which nobody has given a reason. */
    public RaisedFinding(
            String ruleId, String flag, Severity severity, RuleText text, Basis basis, @Nullable Quote quote) {
        this(ruleId, flag, severity, text, basis, quote, List.of(), null);
    }

    /** Whether nobody has given a reason to leave it as it is. */
    public boolean open() {
        return reason == null;
    }
}
