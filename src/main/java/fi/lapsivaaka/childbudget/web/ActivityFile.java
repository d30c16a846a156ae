package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.TableFile;
import fi.lapsivaaka.childbudget.ActivityCost;
import fi.lapsivaaka.childbudget.ActivityCosts;
import fi.lapsivaaka.childbudget.ChangeSplit;
import fi.lapsivaaka.childbudget.PriceRise;
import fi.lapsivaaka.childbudget.web.ActivityPages.Compared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Activity figures and their euros as a file, one row a measure and year; the rows of the later year also tell what its
 * change from the earlier one is made of. Small figures about people are hidden here as on the page.
 */
final class ActivityFile {

    private static final List<String> COLUMNS = List.of(
            "organisation",
            "practice",
            "phase",
            "measure",
            "name",
            "unit",
            "services",
            "year",
            "quantity",
            "hidden",
            "total_eur",
            "unit_cost_eur",
            "compared_year",
            "change_eur",
            "volume_eur",
            "price_eur",
            "rest_eur",
            "price_rise_percent",
            "price_source",
            "source");

    private final ActivityCosts costs;
    private final Language language;

    ActivityFile(ActivityCosts costs, Language language) {
        this.costs = costs;
        this.language = language;
    }

    TableFile of(Compared compared) {
        return new TableFile(COLUMNS, rows(compared));
    }

    private List<List<Object>> rows(Compared compared) {
        String source = String.join(" | ", costs.sources(compared.organisation()));
        PriceRise rise = compared.rise();
        List<List<Object>> rows = new ArrayList<>();
        for (ActivityCost cost : compared.costs()) {
            Optional<ChangeSplit> split = costs.split(cost, compared.from(), compared.to(), compared.rise());
            cost.years().forEach((year, one) -> {
                boolean hidden = cost.hides(year);
                List<Object> row = new ArrayList<>(Arrays.asList(
                        compared.organisation().name().in(language),
                        compared.organisation().practice() ? "practice" : "",
                        compared.phase().code(),
                        cost.measure().code(),
                        cost.measure().name().in(language),
                        cost.measure().unit().in(language),
                        String.join(" ", cost.measure().services()),
                        year,
                        hidden || one.quantity() == null ? "" : one.quantity(),
                        hidden ? "hidden" : "",
                        euros(one.euros()),
                        hidden ? "" : euros(one.unitCost())));
                if (split.isPresent() && year == compared.to()) {
                    row.add(compared.from());
                    row.add(euros(split.get().change()));
                    row.add(euros(split.get().volume()));
                    row.add(euros(split.get().price()));
                    row.add(euros(split.get().rest()));
                    row.add(rise == null ? "" : rise.percent());
                    row.add(rise == null ? "" : rise.isOwn() ? "own figure" : rise.told(language));
                } else {
                    row.addAll(List.of("", "", "", "", "", "", ""));
                }
                row.add(source);
                rows.add(row);
            });
        }
        return rows;
    }

    private static Object euros(@Nullable Money money) {
        return money == null ? "" : money;
    }
}
