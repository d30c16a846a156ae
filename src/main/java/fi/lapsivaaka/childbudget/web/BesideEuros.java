package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.activity.Measure;
import fi.lapsivaaka.childbudget.ActivityCost;
import fi.lapsivaaka.childbudget.ActivityCosts;
import fi.lapsivaaka.childbudget.AreaActivities;
import fi.lapsivaaka.childbudget.AreaActivity;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.web.BreakdownPage.Done;
import fi.lapsivaaka.ledger.Organisation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what was done beside the euros of a breakdown by service or by area. */
@Component
final class BesideEuros {

    private static final String NOTHING = "–";

    private final ActivityCosts costs;
    private final AreaActivities areas;
    private final DimensionNames names;
    private final MessageSource messages;
    private final Figures figures;

    BesideEuros(
            ActivityCosts costs, AreaActivities areas, DimensionNames names, MessageSource messages, Figures figures) {
        this.costs = costs;
        this.areas = areas;
        this.names = names;
        this.messages = messages;
        this.figures = figures;
    }

    /** Nothing where the euros are told apart otherwise, or narrowed so that they are not all of the services'. */
    List<Done> write(Organisation organisation, Breakdown breakdown, Language language) {
        if (!breakdown.selection().where().isEmpty()) {
            return List.of();
        }
        return switch (breakdown.by()) {
            case SERVICE ->
                costs.in(organisation, breakdown).stream()
                        .map(cost -> ofService(cost, breakdown.selection().year(), language))
                        .toList();
            case AREA ->
                areas.of(organisation, breakdown.selection()).stream()
                        .map(activity -> new Done(
                                activity.measure().name().in(language),
                                services(activity.measure(), language),
                                activity.areas().stream()
                                        .map(area -> ofArea(activity.measure(), area, language))
                                        .toList()))
                        .toList();
            default -> List.of();
        };
    }

    private Done ofService(ActivityCost cost, int year, Language language) {
        ActivityCost.Year one = cost.years().get(year);
        boolean hidden = cost.hides(year);
        return new Done(
                cost.measure().name().in(language),
                services(cost.measure(), language),
                one == null
                        ? List.of()
                        : List.of(new Done.DoneLine(
                                "",
                                hidden ? word("activity.hidden", language) : quantity(one.quantity()),
                                euros(one.euros()),
                                hidden ? NOTHING : unitCost(one.unitCost(), cost.measure(), language))));
    }

    private Done.DoneLine ofArea(Measure measure, AreaActivity.Area area, Language language) {
        BigDecimal quantity = area.quantity();
        return new Done.DoneLine(
                area.area().isEmpty()
                        ? word("breakdown.done.noArea", language)
                        : names.value(Dimension.AREA, area.area(), language),
                quantity == null ? word("smallNumbers.protecting", language) : quantity(quantity),
                euros(area.euros()),
                unitCost(area.unitCost(), measure, language));
    }

    private String services(Measure measure, Language language) {
        return measure.services().stream()
                .map(service -> names.value(Dimension.SERVICE, service, language))
                .collect(Collectors.joining("; "));
    }

    private String quantity(@Nullable BigDecimal quantity) {
        return quantity == null ? NOTHING : figures.number(quantity);
    }

    private String euros(@Nullable Money euros) {
        return euros == null ? NOTHING : figures.wholeEuros(euros);
    }

    private String unitCost(@Nullable Money unit, Measure measure, Language language) {
        return unit == null
                ? NOTHING
                : figures.euros(unit) + "/" + measure.unit().in(language);
    }

    private String word(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
