package fi.lapsivaaka.aims;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.Trend;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Indicators;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Follows targets: finds the actual values of each year and holds them against the path. */
@Component
public class TargetFollower {

    private static final int SHARE_DECIMALS = 3;

    private final Breakdowns breakdowns;
    private final IndicatorPanels panels;

    TargetFollower(Breakdowns breakdowns, IndicatorPanels panels) {
        this.breakdowns = breakdowns;
        this.panels = panels;
    }

    public TargetProgress follow(Organisation organisation, Target target) {
        SortedMap<Integer, BigDecimal> actual =
                switch (target.measure()) {
                    case EUROS -> euros(organisation, target.where());
                    case SHARE -> shares(organisation, target.where());
                    case INDICATOR -> indicator(organisation, target.indicator());
                };
        return TargetProgress.of(target, actual);
    }

    private SortedMap<Integer, BigDecimal> euros(Organisation organisation, Map<Dimension, String> where) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        years(organisation, where)
                .forEach(year -> values.put(year.year(), year.row().child().euros()));
        return values;
    }

    /** Share of a level in the children's euros of the rest of the selection, in per cent. */
    private SortedMap<Integer, BigDecimal> shares(Organisation organisation, Map<Dimension, String> where) {
        Map<Dimension, String> rest = new EnumMap<>(Dimension.class);
        rest.putAll(where);
        String level = rest.remove(Dimension.LEVEL);
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        for (Trend.Year year : years(organisation, rest)) {
            Row row = year.row();
            Money part = level == null ? row.child() : row.childByLevel().getOrDefault(level, Money.ZERO);
            if (!row.child().isZero()) {
                values.put(
                        year.year(),
                        part.euros()
                                .movePointRight(2)
                                .divide(row.child().euros(), SHARE_DECIMALS, RoundingMode.HALF_UP));
            }
        }
        return values;
    }

    private List<Trend.Year> years(Organisation organisation, Map<Dimension, String> where) {
        return breakdowns
                .trend(new Selection(organisation.id(), 0, Phase.ACTUAL, where))
                .map(Trend::years)
                .orElse(List.of());
    }

    private SortedMap<Integer, BigDecimal> indicator(Organisation organisation, String id) {
        SortedMap<Integer, BigDecimal> values = new TreeMap<>();
        Indicators.shipped().find(id).ifPresent(indicator -> panels.values(organisation, indicator)
                .forEach(value -> values.put(value.year(), value.value())));
        return values;
    }
}
