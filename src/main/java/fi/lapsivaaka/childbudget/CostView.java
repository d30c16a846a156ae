package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the services of a draft cost in one organisation and year.
 *
 * @param groups codes of the service groups asked for
 * @param headline the phase of {@link CostLine#levels()}, {@link CostLine#perChild()} and the uncertainty
 * @param lines service by service, the largest first; empty when the ledger has no euros for them
 * @param total the sum of the lines, to the cent
 * @param perChild of the total
 * @param children null where the organisation's residents are not known
 * @param uncertainty of all the organisation's euros in the headline phase, not only of the lines
 */
public record CostView(
        Provenance provenance,
        List<String> groups,
        Phase headline,
        List<CostLine> lines,
        Euros total,
        @Nullable Money perChild,
        @Nullable Children children,
        Uncertainty uncertainty) {

    public CostView {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }
}
