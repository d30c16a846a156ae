package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.activity.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done in each residential area in a year. Where a unit serves several areas, all it did is told of the area that
 * the file names.
 *
 * @param areas the largest first, hidden ones after them
 */
public record AreaActivity(Measure measure, List<Area> areas) {

    public AreaActivity {
        areas = List.copyOf(areas);
    }

    /**
     * An area.
     *
     * @param area its postcode or name; the empty text for what the file tells of no area
     * @param quantity null where it is hidden, because it is about few people or others could be told from it
     * @param euros all euros of the measure's services in the area; null where there are none, or they are hidden
     */
    public record Area(
            String area,
            @Nullable BigDecimal quantity,
            @Nullable Money euros) {

        /** Null where one of the two is missing or hidden, or nothing was done. */
        public @Nullable Money unitCost() {
            return new ActivityCost.Year(quantity, euros).unitCost();
        }
    }
}
