package fi.lapsivaaka.review;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that an expert proposes, as it was written and with what it would have moved then.
 *
 * @param key id of the ledger's key it was proposed from, in {@code year} and {@code phase}
 * @param ruleSetSha256 of the rule set it was tried with
 * @param rule id of the row
 * @param before id of the row before which it stands
 * @param row as it stands in the decision table
 * @param author role or unit, possibly empty
 * @param state {@code open}, {@code taken} or {@code refused}
 * @param stateReason empty while it is open
 */
public record RuleProposal(
        UUID id,
        UUID organisationId,
        long key,
        int year,
        Phase phase,
        String ruleSetSha256,
        String rule,
        String before,
        RuleAnswers answers,
        String row,
        String reason,
        String author,
        long movedKeys,
        Money moved,
        Money childChange,
        Instant proposedAt,
        String state,
        String stateReason,
        @Nullable Instant decidedAt) {}
