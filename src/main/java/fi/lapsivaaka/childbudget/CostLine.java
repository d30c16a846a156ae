package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.vocabulary.Statutory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one service costs on one level.
 *
 * @param service id of the service
 * @param name of the service
 * @param level {@code green}, {@code yellow}, {@code red}, {@code none}, {@code split}, {@code inherited} or
 *     {@code not-children}
 * @param levels euros of the headline phase by level; they add up to it
 * @param lifeStages codes of life stages
 * @param statutory whether an act obliges
 * @param act and {@code section} as written for people
 * @param provisions ids of the provisions it rests on
 * @param shareBases what the children's share rests on: {@code fixed}, {@code default} (an estimate without a source),
 *     {@code profile}, {@code formula}, {@code inherit}, {@code unclassified}
 * @param perChild euros of the headline phase for each child; null where children are not known
 * @param units the same by result area or cost centre, the largest first; they add up to the line
 */
public record CostLine(
        String service,
        LocalizedText name,
        String level,
        Map<String, Money> levels,
        List<String> lifeStages,
        Statutory statutory,
        String act,
        String section,
        List<String> provisions,
        List<String> shareBases,
        Euros euros,
        @Nullable Money perChild,
        List<UnitCost> units) {

    public CostLine {
        lifeStages = List.copyOf(lifeStages);
        provisions = List.copyOf(provisions);
        shareBases = List.copyOf(shareBases);
        units = List.copyOf(units);
    }

    /** Whether a part of the children's share is an expert's estimate without a source. */
    public boolean restsOnEstimate() {
        return shareBases.contains("default");
    }
}
