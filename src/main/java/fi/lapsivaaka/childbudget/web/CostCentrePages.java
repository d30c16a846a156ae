package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.CostCentreTrend;
import fi.lapsivaaka.childbudget.CostCentreTrends;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
import fi.lapsivaaka.childbudget.web.TrendPage.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A cost centre through the years, over changes of its code. */
@Controller
@RequestMapping("/child-budget/{code}/cost-centres")
final class CostCentrePages {

    private static final String COST_CENTRE = "cost-centre";

    private final SelectionReader selections;
    private final SelectionWriter links;
    private final CostCentreTrends trends;
    private final LevelMarks marks;
    private final Figures figures;

    CostCentrePages(
            SelectionReader selections,
            SelectionWriter links,
            CostCentreTrends trends,
            LevelMarks marks,
            Figures figures) {
        this.selections = selections;
        this.links = links;
        this.trends = trends;
        this.marks = marks;
        this.figures = figures;
    }

    /** The page. */
    public record CostCentrePage(
            String name,
            List<LevelMark> levels,
            List<Column> columns,
            String told,
            List<Line> lines,
            List<String> successors,
            List<String> sources) {}

    /** A year: the codes its figures come from, and all euros by level. */
    public record Line(String year, String codes, List<String> byLevel, String total, String child) {}

    @GetMapping
    String show(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language, Model model) {
        Asked asked = selections.read(code, parameters);
        String centre = parameters.getOrDefault(COST_CENTRE, "");
        List<CostCentreTrend.Choice> choices = trends.choices(asked.organisation());
        SelectionPage selection = links.write(asked, "cost-centres", language);
        model.addAttribute("selection", centre.isEmpty() ? selection : selection.with(COST_CENTRE, centre));
        model.addAttribute("choices", choices);
        model.addAttribute("chosen", centre);
        if (!centre.isEmpty()) {
            model.addAttribute("page", page(trend(asked, centre), language));
        }
        return "cost-centres";
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language) {
        return table(code, parameters, language).csv();
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language) {
        return table(code, parameters, language).workbook();
    }

    private CostCentreTrend trend(Asked asked, String centre) {
        return trends.of(asked.organisation(), asked.selection(), centre).orElseThrow(SelectionReader::notFound);
    }

    private CostCentrePage page(CostCentreTrend trend, Language language) {
        return new CostCentrePage(
                (trend.code() + " " + trend.name()).strip(),
                trend.levels().stream().map(level -> marks.of(level, language)).toList(),
                StackedColumns.of(
                        trend.years().stream()
                                .map(year -> new StackedColumns.Stack(
                                        String.valueOf(year.year()), year.row().byLevel()))
                                .toList(),
                        trend.levels()),
                trend.years().stream()
                        .map(year -> year.year() + ": "
                                + figures.wholeEuros(year.row().total()))
                        .collect(Collectors.joining("; ")),
                trend.years().stream()
                        .map(year -> line(trend, year.year(), year.codes(), year.row()))
                        .toList(),
                trend.successors().stream().map(one -> one.to()).toList(),
                trend.provenance().sources());
    }

    private Line line(CostCentreTrend trend, int year, List<String> codes, Row row) {
        return new Line(
                String.valueOf(year),
                String.join(", ", codes),
                trend.levels().stream()
                        .map(level -> figures.wholeEuros(row.byLevel().getOrDefault(level, Money.ZERO)))
                        .toList(),
                figures.wholeEuros(row.total()),
                figures.wholeEuros(row.child()));
    }

    private FigureTable table(String code, Map<String, String> parameters, Language language) {
        Asked asked = selections.read(code, parameters);
        CostCentreTrend trend = trend(asked, parameters.getOrDefault(COST_CENTRE, ""));
        List<List<Object>> rows = new ArrayList<>();
        for (CostCentreTrend.Year year : trend.years()) {
            for (String level : trend.levels()) {
                rows.add(List.of(
                        trend.provenance().organisation().in(language),
                        trend.provenance().practice() ? "practice" : "",
                        trend.code(),
                        trend.name(),
                        String.join(" ", year.codes()),
                        year.year(),
                        trend.phase().code(),
                        level,
                        year.row().byLevel().getOrDefault(level, Money.ZERO),
                        year.row().childByLevel().getOrDefault(level, Money.ZERO)));
            }
        }
        return new FigureTable(
                "lapsibudjetti-" + code + "-kustannuspaikka",
                List.of(
                        "organisation",
                        "practice",
                        "cost_centre",
                        "name",
                        "codes",
                        "year",
                        "phase",
                        "level",
                        "total_eur",
                        "child_eur"),
                rows);
    }
}
