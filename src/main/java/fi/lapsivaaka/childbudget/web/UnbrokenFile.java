package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Divisions;
import fi.lapsivaaka.childbudget.UnbrokenTrend;
import fi.lapsivaaka.childbudget.UnbrokenTrend.Year;
import java.util.ArrayList;
import java.util.List;

/** An unbroken trend as a file: one row for each year and level, with who carried it. */
final class UnbrokenFile {

    private static final List<String> COLUMNS = List.of(
            "municipality",
            "county",
            "practice",
            "year",
            "phase",
            "level",
            "predecessors_child_eur",
            "municipality_child_eur",
            "county_share_child_eur",
            "together_child_eur",
            "children_under_18",
            "county_figures_missing",
            "key",
            "key_numerator",
            "key_denominator",
            "source");

    private UnbrokenFile() {}

    static FigureTable write(String code, UnbrokenTrend trend, Language language) {
        List<List<Object>> rows = new ArrayList<>();
        for (Year year : trend.years()) {
            for (String level : trend.levels()) {
                Divisions division = year.division();
                rows.add(List.of(
                        trend.provenance().organisation().in(language),
                        trend.countyName() == null ? "" : trend.countyName().in(language),
                        trend.provenance().practice() ? "practice" : "",
                        year.year(),
                        trend.selection().phase().code(),
                        level,
                        year.predecessors().childByLevel().getOrDefault(level, Money.ZERO),
                        year.own().childByLevel().getOrDefault(level, Money.ZERO),
                        year.county().childByLevel().getOrDefault(level, Money.ZERO),
                        year.together().childByLevel().getOrDefault(level, Money.ZERO),
                        year.children() == null ? "" : year.children().under18(),
                        year.countyMissing() ? "yes" : "",
                        division == null ? "" : division.key().code(),
                        division == null ? "" : division.residents().numerator(),
                        division == null ? "" : division.residents().denominator(),
                        String.join(" | ", trend.provenance().sources())));
            }
        }
        return new FigureTable(
                "lapsibudjetti-" + code + "-vuodet-" + trend.selection().phase().code(), COLUMNS, rows);
    }
}
