package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Money;
import java.util.List;

/**
 * What services cost in one year, all of it: a ledger does not tell which decision a change came from.
 *
 * @param services their names in one language
 * @param phase code of the phase: {@code actual}, {@code amended}, {@code budget} …
 */
public record LedgerYear(int year, String phase, List<String> services, Money total) {

    public LedgerYear {
        services = List.copyOf(services);
    }
}
