package fi.lapsivaaka.summary;

import fi.lapsivaaka.comparison.FollowUpState;
import fi.lapsivaaka.comparison.LedgerYear;
import java.util.List;

/**
 * A signed assessment that is followed up.
 *
 * @param ledger what its services cost in the years that have figures; none before the day of review
 */
public record FollowedUp(FollowUpState state, List<LedgerYear> ledger) {

    public FollowedUp {
        ledger = List.copyOf(ledger);
    }
}
