package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.ruleset.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * A screening rule that held, and the level it asks for.
 *
 * @param quote the sentence of the draft that made it hold, where one did
 */
public record Criterion(
        String ruleId,
        ScreeningLevel level,
        RuleText text,
        @Nullable Quote quote) {}
