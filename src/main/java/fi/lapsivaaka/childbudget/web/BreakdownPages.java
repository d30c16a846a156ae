package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.Breakdowns;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.LedgerLine;
import fi.lapsivaaka.childbudget.LedgerLines;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A child budget told apart in every way the sums know, down to the line of the ledger and the rule behind it. */
@Controller
@RequestMapping("/child-budget/{code}")
final class BreakdownPages {

    private static final int LAST_PAGE = 10_000;

    private final SelectionReader selections;
    private final SelectionWriter links;
    private final Breakdowns breakdowns;
    private final LedgerLines lines;
    private final BreakdownWriter writer;
    private final BesideEuros beside;
    private final TrendWriter trends;
    private final LineWriter lineWriter;
    private final DimensionNames names;

    BreakdownPages(
            SelectionReader selections,
            SelectionWriter links,
            Breakdowns breakdowns,
            LedgerLines lines,
            BreakdownWriter writer,
            BesideEuros beside,
            TrendWriter trends,
            LineWriter lineWriter,
            DimensionNames names) {
        this.selections = selections;
        this.links = links;
        this.breakdowns = breakdowns;
        this.lines = lines;
        this.writer = writer;
        this.beside = beside;
        this.trends = trends;
        this.lineWriter = lineWriter;
        this.names = names;
    }

    @GetMapping("/by/{dimension}")
    String by(
            @PathVariable String code,
            @PathVariable String dimension,
            @RequestParam Map<String, String> parameters,
            Language language,
            Model model) {
        Asked asked = selections.read(code, parameters);
        Dimension by = dimension(dimension);
        Breakdown breakdown = breakdown(asked, by);
        model.addAttribute(
                "page",
                writer.write(
                        breakdown,
                        beside.write(asked.organisation(), breakdown, language),
                        links.write(asked, "by/" + by.code(), language),
                        language));
        return "breakdown";
    }

    @GetMapping("/by/{dimension}/table.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String code,
            @PathVariable String dimension,
            @RequestParam Map<String, String> parameters,
            Language language) {
        Breakdown breakdown = breakdown(selections.read(code, parameters), dimension(dimension));
        return Download.csv(fileName(breakdown, code), new BreakdownFile(names, language).of(breakdown));
    }

    @GetMapping("/by/{dimension}/table.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String code,
            @PathVariable String dimension,
            @RequestParam Map<String, String> parameters,
            Language language) {
        Breakdown breakdown = breakdown(selections.read(code, parameters), dimension(dimension));
        return Download.workbook(
                fileName(breakdown, code),
                new BreakdownFile(names, language).of(breakdown),
                breakdown.by().code());
    }

    /** All sums of the year as a Fiscal Data Package. */
    @GetMapping("/datapackage.zip")
    ResponseEntity<byte[]> dataPackage(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language) {
        Asked asked = selections.read(code, parameters);
        Breakdown breakdown = breakdown(asked, Dimension.FAMILY);
        return Download.zip(
                "lapsibudjetti-" + code + "-" + asked.selection().year(),
                new DataPackage(names, language)
                        .write(
                                breakdown.provenance(),
                                code,
                                breakdowns.cells(
                                        asked.organisation().id(),
                                        asked.selection().year())));
    }

    @GetMapping("/trend")
    String trend(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language, Model model) {
        Asked asked = selections.read(code, parameters);
        model.addAttribute(
                "page",
                trends.write(
                        breakdowns.trend(asked.selection()).orElseThrow(SelectionReader::notFound),
                        links.write(asked, "trend", language),
                        language));
        return "trend";
    }

    @GetMapping("/lines")
    String lines(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "0") int page,
            Language language,
            Model model) {
        Asked asked = selections.read(code, parameters);
        if (page < 0 || page > LAST_PAGE) {
            throw SelectionReader.notFound();
        }
        model.addAttribute(
                "page",
                lineWriter.lines(
                        lines.lines(asked.selection(), page),
                        page,
                        asked.selection(),
                        links.write(asked, "lines", language),
                        language));
        return "ledger-lines";
    }

    @GetMapping("/lines/{key}")
    String line(
            @PathVariable String code,
            @PathVariable long key,
            @RequestParam Map<String, String> parameters,
            Language language,
            Model model) {
        Asked asked = selections.read(code, parameters);
        LedgerLine line = lines.line(asked.selection(), key).orElseThrow(SelectionReader::notFound);
        List<String> sources = breakdowns
                .by(Dimension.LEVEL, asked.selection())
                .map(breakdown -> breakdown.provenance().sources())
                .orElse(List.of());
        model.addAttribute(
                "page",
                lineWriter.line(
                        line,
                        lines.explain(asked.organisation(), key).orElseThrow(SelectionReader::notFound),
                        sources,
                        links.write(asked, "lines", language),
                        language));
        return "ledger-line";
    }

    private Breakdown breakdown(Asked asked, Dimension by) {
        return breakdowns.by(by, asked.selection()).orElseThrow(SelectionReader::notFound);
    }

    private static Dimension dimension(String code) {
        return Dimension.of(code)
                .filter(dimension -> dimension != Dimension.LEVEL)
                .orElseThrow(SelectionReader::notFound);
    }

    private static String fileName(Breakdown breakdown, String code) {
        return "lapsibudjetti-" + code + "-" + breakdown.provenance().year() + "-"
                + breakdown.selection().phase().code() + "-" + breakdown.by().code();
    }
}
