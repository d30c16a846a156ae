package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.aims.IndicatorImport;
import fi.lapsivaaka.aims.IndicatorPanel;
import fi.lapsivaaka.aims.web.IndicatorsPage.Other;
import fi.lapsivaaka.aims.web.IndicatorsPage.Own;
import fi.lapsivaaka.aims.web.IndicatorsPage.Panel;
import fi.lapsivaaka.aims.web.IndicatorsPage.Year;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.Indicator;
import fi.lapsivaaka.vocabulary.IndicatorValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes indicators out for their page and their file. */
@Component
final class IndicatorWriter {

    private static final String NONE = "–";

    private final AimWords words;

    IndicatorWriter(AimWords words) {
        this.words = words;
    }

    IndicatorsPage write(
            Organisation organisation, List<IndicatorPanel> panels, List<IndicatorImport> files, Language language) {
        List<Panel> shown = new ArrayList<>();
        List<Other> others = new ArrayList<>();
        for (IndicatorPanel panel : panels) {
            Organisation area = panel.area();
            if (area == null) {
                others.add(other(panel, language));
            } else {
                shown.add(panel(panel, area, language));
            }
        }
        return new IndicatorsPage(
                organisation.code(),
                organisation.name().in(language),
                organisation.practice(),
                shown,
                others,
                files.stream().map(file -> own(file, language)).toList());
    }

    private Own own(IndicatorImport file, Language language) {
        Instant withdrawn = file.withdrawnAt();
        return new Own(
                file.id().toString(),
                file.fileName(),
                file.source(),
                words.count(file.valueCount()),
                words.day(file.importedAt()),
                withdrawn == null
                        ? null
                        : words.word(language, "indicators.withdrawn", words.day(withdrawn), file.withdrawnReason()));
    }

    private Panel panel(IndicatorPanel panel, Organisation area, Language language) {
        Indicator indicator = panel.indicator();
        boolean country = panel.comparable() && !panel.country().isEmpty();
        return new Panel(
                area.code() + "-" + indicator.id(),
                indicator.name().in(language),
                area.name().in(language),
                services(indicator, language),
                indicator.yearsBetween() > 1,
                country,
                !panel.euros().isEmpty(),
                panel.open(),
                plot(panel, country, language),
                years(panel, language),
                indicator.caution().in(language),
                panel.own().stream().map(IndicatorValue::source).distinct().collect(Collectors.joining("; ")));
    }

    private Other other(IndicatorPanel panel, Language language) {
        Indicator indicator = panel.indicator();
        return new Other(
                indicator.id(),
                indicator.name().in(language),
                panel.country().stream()
                        .map(value -> value.year() + ": " + words.value(language, value, indicator.unit()))
                        .collect(Collectors.joining("; ")),
                services(indicator, language),
                indicator.caution().in(language),
                Stream.concat(
                                Stream.of(indicator.source()),
                                panel.country().stream().map(IndicatorValue::source))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private String services(Indicator indicator, Language language) {
        String family = indicator.family().isEmpty()
                ? words.word(language, "targets.allEuros")
                : words.family(language, indicator.family());
        return indicator.level().isEmpty() ? family : family + ", " + words.level(language, indicator.level());
    }

    private Plot plot(IndicatorPanel panel, boolean country, Language language) {
        SortedMap<Integer, BigDecimal> own = values(panel.own());
        SortedMap<Integer, BigDecimal> other = country ? values(panel.country()) : new TreeMap<>();
        SortedSet<Integer> years = new TreeSet<>(own.keySet());
        years.addAll(other.keySet());
        years.addAll(panel.euros().keySet());
        BigDecimal highest = Stream.concat(own.values().stream(), other.values().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        return new PlotDrawer(words.figures(), years.first(), years.last(), highest)
                .dots("country", other, false, any -> true)
                .dots("own", own, true, any -> true)
                .bars(panel.euros())
                .draw(years(panel, language).stream()
                        .map(year -> year.year() + ": " + year.value() + ", " + year.euros())
                        .collect(Collectors.joining("; ")));
    }

    private static SortedMap<Integer, BigDecimal> values(List<IndicatorValue> values) {
        SortedMap<Integer, BigDecimal> byYear = new TreeMap<>();
        values.forEach(value -> byYear.put(value.year(), value.value()));
        return byYear;
    }

    private List<Year> years(IndicatorPanel panel, Language language) {
        SortedSet<Integer> years = new TreeSet<>(panel.euros().keySet());
        panel.own().forEach(value -> years.add(value.year()));
        panel.country().forEach(value -> years.add(value.year()));
        return years.stream()
                .map(year -> new Year(
                        String.valueOf(year),
                        told(panel.own(), year, panel.indicator().unit(), language),
                        told(panel.country(), year, panel.indicator().unit(), language),
                        Optional.ofNullable(panel.euros().get(year))
                                .map(words.figures()::wholeEuros)
                                .orElse(NONE)))
                .toList();
    }

    private String told(List<IndicatorValue> values, int year, String unit, Language language) {
        return values.stream()
                .filter(value -> value.year() == year)
                .map(value -> words.value(language, value, unit))
                .findFirst()
                .orElse(NONE);
    }

    /** One row for each value and for each year's euros. */
    List<List<Object>> rows(List<IndicatorPanel> panels, Language language) {
        List<List<Object>> rows = new ArrayList<>();
        for (IndicatorPanel panel : panels) {
            Organisation area = panel.area();
            panel.own().forEach(value -> rows.add(row(panel, value, language)));
            panel.country().forEach(value -> rows.add(row(panel, value, language)));
            if (area != null) {
                panel.euros()
                        .forEach((year, money) -> rows.add(List.of(
                                "euros",
                                panel.indicator().family(),
                                services(panel.indicator(), language),
                                area.code(),
                                year,
                                money,
                                "EUR",
                                "exact",
                                "")));
            }
        }
        return rows.stream().distinct().toList();
    }

    private static List<Object> row(IndicatorPanel panel, IndicatorValue value, Language language) {
        return List.of(
                "indicator",
                value.indicator(),
                panel.indicator().name().in(language),
                value.area(),
                value.year(),
                value.value(),
                panel.indicator().unit(),
                value.precision(),
                value.source());
    }

    static List<String> columns() {
        return List.of("kind", "code", "name", "area", "year", "value", "unit", "precision", "source");
    }
}
