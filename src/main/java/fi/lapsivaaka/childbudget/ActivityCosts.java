package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.activity.ActivityFigure;
import fi.lapsivaaka.activity.ActivityImports;
import fi.lapsivaaka.activity.Measure;
import fi.lapsivaaka.activity.Measures;
import fi.lapsivaaka.activity.PriceIndex;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Activity figures beside the euros of the same services. */
@Component
public class ActivityCosts {

    private final ActivityImports activity;
    private final ChildBudgets budgets;
    private final Breakdowns breakdowns;
    private final PriceIndex prices;
    private final OwnPrices ownPrices;

    ActivityCosts(
            ActivityImports activity,
            ChildBudgets budgets,
            Breakdowns breakdowns,
            PriceIndex prices,
            OwnPrices ownPrices) {
        this.ownPrices = ownPrices;
        this.activity = activity;
        this.budgets = budgets;
        this.breakdowns = breakdowns;
        this.prices = prices;
    }

    /** Every measure that has figures, in the order of the reference list. */
    @Transactional
    public List<ActivityCost> of(Organisation organisation, Phase phase) {
        Map<String, SortedMap<Integer, BigDecimal>> quantities = new HashMap<>();
        for (ActivityFigure figure : activity.figures(organisation.id())) {
            quantities
                    .computeIfAbsent(figure.measure(), any -> new TreeMap<>())
                    .merge(figure.year(), figure.quantity(), BigDecimal::add);
        }
        SortedMap<Integer, Map<String, Money>> euros = euros(organisation, phase);
        List<ActivityCost> costs = new ArrayList<>();
        for (Measure measure : Measures.shipped().all()) {
            SortedMap<Integer, BigDecimal> told = quantities.get(measure.code());
            if (told != null && !measure.prices()) {
                SortedMap<Integer, ActivityCost.Year> years = new TreeMap<>();
                told.keySet().forEach(year -> years.put(year, year(told.get(year), euros.get(year), measure)));
                euros.forEach((year, services) -> years.computeIfAbsent(year, any -> year(null, services, measure)));
                costs.add(new ActivityCost(measure, years));
            }
        }
        return costs;
    }

    /** The measures that have figures of the year, beside the euros of a breakdown by service. */
    @Transactional
    public List<ActivityCost> in(Organisation organisation, Breakdown services) {
        int year = services.selection().year();
        Map<String, BigDecimal> quantities = new HashMap<>();
        for (ActivityFigure figure : activity.figures(organisation.id())) {
            if (figure.year() == year) {
                quantities.merge(figure.measure(), figure.quantity(), BigDecimal::add);
            }
        }
        Map<String, Money> byService = byService(services);
        return Measures.shipped().all().stream()
                .filter(measure -> quantities.containsKey(measure.code()) && !measure.prices())
                .map(measure -> new ActivityCost(
                        measure, new TreeMap<>(Map.of(year, year(quantities.get(measure.code()), byService, measure)))))
                .toList();
    }

    private static Map<String, Money> byService(Breakdown services) {
        Map<String, Money> byService = new HashMap<>();
        services.rows().forEach(row -> byService.put(row.name(), row.total()));
        return byService;
    }

    private static ActivityCost.Year year(
            @Nullable BigDecimal quantity, @Nullable Map<String, Money> services, Measure measure) {
        Money sum = null;
        for (String service : measure.services()) {
            Money part = services == null ? null : services.get(service);
            sum = part == null ? sum : sum == null ? part : sum.plus(part);
        }
        return new ActivityCost.Year(quantity, sum);
    }

    private SortedMap<Integer, Map<String, Money>> euros(Organisation organisation, Phase phase) {
        SortedMap<Integer, Map<String, Money>> years = new TreeMap<>();
        for (BudgetYear year : budgets.years(organisation.id())) {
            breakdowns
                    .by(Dimension.SERVICE, new Selection(organisation.id(), year.year(), phase, Map.of()))
                    .ifPresent(services -> years.put(year.year(), byService(services)));
        }
        return years;
    }

    /** What the change between two years is made of; empty where a quantity or euros are missing or hidden. */
    public Optional<ChangeSplit> split(Organisation organisation, ActivityCost cost, int from, int to) {
        return split(cost, from, to, rise(organisation, from, to).orElse(null));
    }

    /** @param rise null where it is not known: prices then stand in the rest */
    public Optional<ChangeSplit> split(ActivityCost cost, int from, int to, @Nullable PriceRise rise) {
        if (from == to || !cost.isWhole(from) || !cost.isWhole(to)) {
            return Optional.empty();
        }
        ActivityCost.Year before = cost.years().get(from);
        ActivityCost.Year after = cost.years().get(to);
        if (before == null || after == null) {
            return Optional.empty();
        }
        Money eurosBefore = before.euros();
        Money eurosAfter = after.euros();
        BigDecimal volumeBefore = before.quantity();
        BigDecimal volumeAfter = after.quantity();
        if (eurosBefore == null || eurosAfter == null || volumeBefore == null || volumeAfter == null) {
            return Optional.empty();
        }
        return Optional.of(ChangeSplit.of(
                eurosBefore,
                eurosAfter,
                volumeBefore,
                volumeAfter,
                rise == null ? null : rise.before(),
                rise == null ? null : rise.after()));
    }

    /** By the first index that tells both years; empty where none does. */
    public Optional<PriceRise> rise(Organisation organisation, int from, int to) {
        return rises(organisation, from, to).stream().findFirst();
    }

    /** By each index that tells both years: first those that the organisation has taken in itself. */
    public List<PriceRise> rises(Organisation organisation, int from, int to) {
        List<PriceRise> rises = new ArrayList<>(ownPrices.rises(organisation, from, to));
        price(organisation, from)
                .flatMap(first -> price(organisation, to)
                        .map(last -> new PriceRise(first.value(), last.value(), null, last.source())))
                .ifPresent(rises::add);
        return rises;
    }

    /** The shipped price index of a year, and where it is from. */
    public Optional<PriceIndex.Point> price(Organisation organisation, int year) {
        return prices.of(organisation.practice(), year);
    }

    /** Whom to name beside the quantities. */
    public List<String> sources(Organisation organisation) {
        return activity.sources(organisation.id());
    }
}
