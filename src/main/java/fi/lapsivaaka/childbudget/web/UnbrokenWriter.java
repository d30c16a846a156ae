package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.Divisions;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.UnbrokenTrend;
import fi.lapsivaaka.childbudget.UnbrokenTrend.Year;
import fi.lapsivaaka.childbudget.web.UnbrokenPage.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an unbroken trend out for its page. */
@Component
final class UnbrokenWriter {

    private static final String RED = "red";

    private final LevelMarks marks;
    private final FigureWords words;
    private final Carriers carriers;
    private final Figures figures;

    UnbrokenWriter(LevelMarks marks, FigureWords words, Carriers carriers, Figures figures) {
        this.marks = marks;
        this.words = words;
        this.carriers = carriers;
        this.figures = figures;
    }

    UnbrokenPage write(UnbrokenTrend trend, SelectionPage selection, Language language) {
        List<LevelMark> shown = carriers(trend, language);
        List<String> order = shown.stream().map(LevelMark::code).toList();
        List<Line> lines = new ArrayList<>();
        Money before = null;
        for (Year year : trend.years()) {
            lines.add(line(trend, year, before, order, selection, language));
            before = year.together().child();
        }
        Year newest = trend.years().get(trend.years().size() - 1);
        String page = selection.file() + SelectionPage.query(SelectionWriter.parameters(trend.selection()))
                + "&over=organisations";
        return new UnbrokenPage(
                selection,
                trend.countyName() == null ? List.of() : carriers.keys(page, trend.key(), language),
                trend.key().code(),
                division(trend) == null ? null : carriers.told(Objects.requireNonNull(division(trend)), language),
                shown,
                trend.levels().stream().map(level -> marks.of(level, language)).toList(),
                StackedColumns.of(
                        trend.years().stream()
                                .map(year -> new StackedColumns.Stack(String.valueOf(year.year()), byCarrier(year)))
                                .toList(),
                        order),
                breakAt(trend),
                trend.years().stream().map(year -> told(year, shown)).collect(Collectors.joining("; ")),
                lines,
                words.children(newest.children(), newest.year(), language),
                trend.provenance().sources(),
                trend.provenance().method().ruleSetVersion(),
                trend.closed().stream()
                        .map(name -> carriers.word("unbroken.closed", language, name.in(language)))
                        .toList(),
                trend.mergers().stream()
                        .map(merger -> carriers.word(
                                "unbroken.merged",
                                language,
                                merger.name().in(language),
                                figures.day(merger.day()),
                                merger.ground()))
                        .toList());
    }

    private List<LevelMark> carriers(UnbrokenTrend trend, Language language) {
        List<LevelMark> shown = new ArrayList<>();
        if (trend.years().stream().anyMatch(year -> !year.predecessors().child().isZero())) {
            shown.add(carriers.predecessor(language));
        }
        shown.add(carriers.municipality(language));
        if (trend.countyName() != null) {
            shown.add(carriers.county(language));
        }
        return shown;
    }

    private static @Nullable Divisions division(UnbrokenTrend trend) {
        return trend.years().stream()
                .map(Year::division)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static Map<String, Money> byCarrier(Year year) {
        Map<String, Money> parts = new LinkedHashMap<>();
        parts.put(Carriers.PREDECESSOR, year.predecessors().child());
        parts.put(Carriers.MUNICIPALITY, year.own().child());
        parts.put(Carriers.COUNTY, year.county().child());
        return parts;
    }

    /** Before the first year of the counties, when there are years on both sides. */
    private static @Nullable String breakAt(UnbrokenTrend trend) {
        long earlier = trend.years().stream()
                .filter(year -> year.year() < UnbrokenTrend.REFORM)
                .count();
        boolean both = earlier > 0 && earlier < trend.years().size() && trend.countyName() != null;
        return both ? StackedColumns.before((int) earlier, trend.years().size()) : null;
    }

    private String told(Year year, List<LevelMark> shown) {
        Map<String, Money> parts = byCarrier(year);
        return year.year() + ": "
                + shown.stream()
                        .map(carrier -> carrier.name() + " "
                                + figures.wholeEuros(parts.getOrDefault(carrier.code(), Money.ZERO)))
                        .collect(Collectors.joining(", "));
    }

    private Line line(
            UnbrokenTrend trend,
            Year year,
            @Nullable Money before,
            List<String> order,
            SelectionPage selection,
            Language language) {
        Row together = year.together();
        Money change = before == null ? Money.ZERO : together.child().minus(before);
        Map<String, Money> parts = byCarrier(year);
        Selection own = new Selection(
                trend.selection().organisationId(),
                year.year(),
                trend.selection().phase(),
                trend.selection().where());
        boolean joint = trend.countyName() != null && year.year() >= UnbrokenTrend.REFORM;
        return new Line(
                String.valueOf(year.year()),
                selection.base()
                        + (joint ? "/joint" : "/by/family")
                        + SelectionPage.query(SelectionWriter.parameters(own))
                        + (joint ? "&key=" + trend.key().code() : ""),
                year.year() == UnbrokenTrend.REFORM && trend.countyName() != null,
                order.stream()
                        .map(carrier -> figures.wholeEuros(parts.getOrDefault(carrier, Money.ZERO)))
                        .toList(),
                figures.wholeEuros(together.child()),
                before == null ? "–" : figures.change(change) + " (" + figures.changeShare(change, before) + ")",
                together.perChild() == null ? "–" : figures.wholeEuros(together.perChild()),
                figures.share(together.childByLevel().getOrDefault(RED, Money.ZERO), together.child()),
                trend.levels().stream()
                        .map(level -> figures.wholeEuros(together.childByLevel().getOrDefault(level, Money.ZERO)))
                        .toList(),
                year.countyMissing() ? carriers.word("unbroken.missing", language) : null);
    }
}
