package fi.lapsivaaka.aims;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.Trend;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Indicator;
import fi.lapsivaaka.vocabulary.IndicatorValue;
import fi.lapsivaaka.vocabulary.Indicators;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts indicators beside euros. An organisation's own values stand before those that ship with the product. */
@Component
public class IndicatorPanels {

    private final Indicators indicators = Indicators.shipped();
    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Organisations organisations;
    private final IndicatorImports imports;
    private final Breakdowns breakdowns;

    IndicatorPanels(Organisations organisations, IndicatorImports imports, Breakdowns breakdowns) {
        this.organisations = organisations;
        this.imports = imports;
        this.breakdowns = breakdowns;
    }

    /**
     * All indicators: those with values of the organisation, then those with values of its county, then the rest with what
     * is known of the whole country.
     *
     * @param readable whose own values and euros may be shown; of the others only what ships with the product is
     */
    public List<IndicatorPanel> of(Organisation organisation, Predicate<Organisation> readable) {
        List<IndicatorPanel> panels = new ArrayList<>();
        Stream.concat(Stream.of(organisation), county(organisation).stream()).forEach(area -> {
            boolean open = readable.test(area);
            List<IndicatorValue> values = open ? values(area) : indicators.values(area.code());
            Map<String, SortedMap<Integer, Money>> known = new HashMap<>();
            for (Indicator indicator : indicators.all()) {
                List<IndicatorValue> own = only(values, indicator);
                if (!own.isEmpty()) {
                    SortedMap<Integer, Money> euros = known.computeIfAbsent(
                            indicator.family() + ' ' + indicator.level(),
                            any -> open ? euros(area, indicator) : new TreeMap<>());
                    panels.add(new IndicatorPanel(indicator, area, own, country(indicator), euros, open));
                }
            }
        });
        for (Indicator indicator : indicators.all()) {
            if (panels.stream().noneMatch(panel -> panel.indicator().equals(indicator))) {
                panels.add(new IndicatorPanel(indicator, null, List.of(), country(indicator), new TreeMap<>(), true));
            }
        }
        return panels;
    }

    /** The values of one indicator in an organisation, the oldest first. */
    public List<IndicatorValue> values(Organisation organisation, Indicator indicator) {
        return only(values(organisation), indicator);
    }

    private List<IndicatorValue> values(Organisation organisation) {
        List<IndicatorValue> own = imports.values(organisation.id(), organisation.code());
        List<IndicatorValue> all = new ArrayList<>(own);
        indicators.values(organisation.code()).stream()
                .filter(shipped -> own.stream()
                        .noneMatch(value ->
                                value.indicator().equals(shipped.indicator()) && value.year() == shipped.year()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(IndicatorValue::year));
        return all;
    }

    private List<IndicatorValue> country(Indicator indicator) {
        return only(indicators.values(Indicators.COUNTRY), indicator);
    }

    private static List<IndicatorValue> only(List<IndicatorValue> values, Indicator indicator) {
        return values.stream()
                .filter(value -> value.indicator().equals(indicator.id()))
                .toList();
    }

    /** The wellbeing services county of a municipality, where its ledgers are kept here. */
    private Optional<Organisation> county(Organisation organisation) {
        return vocabulary
                .municipality(organisation.municipality())
                .filter(any -> organisation.kind().equals("kunta"))
                .flatMap(municipality ->
                        organisations.findByName(municipality.county().fi()));
    }

    private SortedMap<Integer, Money> euros(Organisation organisation, Indicator indicator) {
        Map<Dimension, String> where = new EnumMap<>(Dimension.class);
        if (!indicator.family().isEmpty()) {
            where.put(Dimension.FAMILY, indicator.family());
        }
        if (!indicator.level().isEmpty()) {
            where.put(Dimension.LEVEL, indicator.level());
        }
        SortedMap<Integer, Money> euros = new TreeMap<>();
        breakdowns
                .trend(new Selection(organisation.id(), 0, Phase.ACTUAL, where))
                .map(Trend::years)
                .orElse(List.of())
                .forEach(year -> euros.put(year.year(), year.row().child()));
        return euros;
    }
}
