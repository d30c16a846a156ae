package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Trend;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.print.PaperWriter;
import fi.lapsivaaka.ruleset.LocalRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The child budget as a report to print, to send and to keep. */
@Controller
final class ReportPages {

    private static final List<Dimension> TOLD =
            List.of(Dimension.FAMILY, Dimension.STATUTORY, Dimension.CARE_STRUCTURE);

    private final SelectionReader selections;
    private final SelectionWriter links;
    private final ChildBudgets figures;
    private final YearTables tables;
    private final ChildBudgetPageWriter budgets;
    private final Breakdowns breakdowns;
    private final BreakdownWriter breakdownWriter;
    private final TrendWriter trends;
    private final PaperWriter papers;
    private final LocalRules local;

    ReportPages(
            SelectionReader selections,
            SelectionWriter links,
            ChildBudgets figures,
            YearTables tables,
            ChildBudgetPageWriter budgets,
            Breakdowns breakdowns,
            BreakdownWriter breakdownWriter,
            TrendWriter trends,
            PaperWriter papers,
            ObjectProvider<LocalRules> local) {
        this.local = local.getIfAvailable(() -> LocalRules.NONE);
        this.selections = selections;
        this.links = links;
        this.figures = figures;
        this.tables = tables;
        this.budgets = budgets;
        this.breakdowns = breakdowns;
        this.breakdownWriter = breakdownWriter;
        this.trends = trends;
        this.papers = papers;
    }

    @GetMapping("/child-budget/{code}/report.pdf")
    ResponseEntity<byte[]> report(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language) {
        Asked asked = selections.read(code, yearAndPhase(parameters));
        Map<Phase, ChildBudgetTable> year =
                tables.of(asked.organisation(), asked.selection().year());
        ChildBudgetTable shown =
                YearTables.shown(year, asked.selection().phase().code());
        ReportPage report = new ReportPage(
                budgets.write(
                        asked.organisation(),
                        asked.years().stream().map(BudgetYear::year).toList(),
                        year,
                        shown,
                        language),
                TOLD.stream()
                        .flatMap(by -> breakdowns.by(by, asked.selection()).stream()
                                .map(breakdown -> breakdownWriter.write(
                                        breakdown,
                                        List.of(),
                                        links.write(asked, "by/" + by.code(), language),
                                        language)))
                        .toList(),
                breakdowns
                        .trend(asked.selection())
                        .filter(trend -> trend.years().size() > 1)
                        .map(trend -> write(trend, asked, language))
                        .orElse(null));
        byte[] file = papers.write(
                "child-budget-report",
                model(report, code),
                language,
                figures.takenIn(asked.organisation().id(), asked.selection().year())
                        .orElseThrow(SelectionReader::notFound));
        String name = "lapsibudjetti-" + code + "-" + shown.provenance().year() + "-"
                + shown.phase().code() + "-" + language.code() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(file);
    }

    /** An organisation with rules of its own says so on paper too. */
    private Map<String, Object> model(ReportPage report, String code) {
        return local.inForce(ClassificationRules.NAME, code)
                .map(own -> Map.<String, Object>of("report", report, "localVersion", own))
                .orElse(Map.of("report", report));
    }

    private static Map<String, String> yearAndPhase(Map<String, String> parameters) {
        Map<String, String> both = new HashMap<>(parameters);
        both.keySet().retainAll(List.of("year", "phase"));
        return both;
    }

    private TrendPage write(Trend trend, Asked asked, Language language) {
        return trends.write(trend, links.write(asked, "trend", language), language);
    }
}
