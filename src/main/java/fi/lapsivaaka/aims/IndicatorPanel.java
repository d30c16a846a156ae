package fi.lapsivaaka.aims;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.Indicator;
import fi.lapsivaaka.vocabulary.IndicatorValue;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of one organisation beside the euros of the services it belongs with.
 *
 * @param area whose values and euros these are; null where only the whole country's are known
 * @param own values of the organisation, the oldest first
 * @param country values of the whole country, the oldest first
 * @param euros children's euros of the indicator's family and level by financial year, actual figures
 * @param open whether the reader may see the organisation's own values and euros
 */
public record IndicatorPanel(
        Indicator indicator,
        @Nullable Organisation area,
        List<IndicatorValue> own,
        List<IndicatorValue> country,
        SortedMap<Integer, Money> euros,
        boolean open) {

    public IndicatorPanel {
        own = List.copyOf(own);
        country = List.copyOf(country);
        euros = Collections.unmodifiableSortedMap(new TreeMap<>(euros));
    }

    /** Whether values of the country say anything beside the organisation's: counts of people do not. */
    public boolean comparable() {
        return !indicator.unit().equals("children") && !indicator.unit().equals("decisions");
    }
}
