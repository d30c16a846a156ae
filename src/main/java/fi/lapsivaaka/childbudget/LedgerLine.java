package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a sum: euros for one purpose, and where a rule placed them.
 *
 * @param key id of the ledger's key
 * @param place body, result area, cost centre with its name, service class with its name, account with its name,
 *     supplier, area: those that the ledger tells
 * @param unit its most telling name
 * @param childShare ten thousandths for children; null where the amount follows its user
 * @param entries how many entries the amount adds up
 */
public record LedgerLine(
        long key,
        String unit,
        List<String> place,
        String rule,
        String service,
        String level,
        @Nullable Integer childShare,
        String shareBasis,
        String allocationKey,
        Money total,
        Money child,
        long entries) {

    public LedgerLine {
        place = List.copyOf(place);
    }
}
