package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.MethodComparison;
import fi.lapsivaaka.childbudget.MethodComparison.Method;
import fi.lapsivaaka.childbudget.MethodComparison.Pair;
import fi.lapsivaaka.childbudget.MethodComparisons;
import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What two versions of the rules say of the same entries, and how many euros move because of rules alone. */
@Controller
@RequestMapping("/child-budget/{code}/methods")
final class MethodPages {

    private final SelectionReader selections;
    private final SelectionWriter links;
    private final MethodComparisons comparisons;
    private final DimensionNames names;
    private final MethodNames methodNames;
    private final Figures figures;

    MethodPages(
            SelectionReader selections,
            SelectionWriter links,
            MethodComparisons comparisons,
            DimensionNames names,
            MethodNames methodNames,
            Figures figures) {
        this.selections = selections;
        this.links = links;
        this.comparisons = comparisons;
        this.names = names;
        this.methodNames = methodNames;
        this.figures = figures;
    }

    /**
     * The page.
     *
     * @param single whether there is one method alone, so that nothing can be compared
     */
    public record MethodsPage(
            boolean single,
            List<Link> older,
            List<Link> newer,
            List<String> levels,
            List<Cells> matrix,
            List<Cells> services,
            String before,
            String after,
            String moved,
            List<String> sources) {}

    /** A row: its name and its figures. */
    public record Cells(String name, List<String> amounts) {}

    @GetMapping
    String show(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language, Model model) {
        Asked asked = selections.read(code, parameters);
        MethodComparison found = comparison(asked, parameters);
        SelectionPage selection = links.write(asked, "methods", language);
        model.addAttribute("selection", selection);
        model.addAttribute("page", page(found, selection, language));
        return "methods";
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

    private MethodComparison comparison(Asked asked, Map<String, String> parameters) {
        return comparisons
                .of(
                        asked.organisation(),
                        asked.selection(),
                        ShiftPages.id(parameters.get("older")),
                        ShiftPages.id(parameters.get("newer")))
                .orElseThrow(SelectionReader::notFound);
    }

    private MethodsPage page(MethodComparison found, SelectionPage selection, Language language) {
        List<String> levels = found.levels();
        Function<String, String> name = level -> names.value(Dimension.LEVEL, level, language);
        String page = selection.file() + SelectionPage.query(SelectionWriter.parameters(found.selection()));
        return new MethodsPage(
                found.methods().size() < 2,
                links(found, page + "&newer=" + found.newer().id() + "&older=", found.older(), language),
                links(found, page + "&older=" + found.older().id() + "&newer=", found.newer(), language),
                levels.stream().map(name).toList(),
                levels.stream()
                        .map(from -> new Cells(
                                name.apply(from),
                                levels.stream()
                                        .map(to -> figures.euros(
                                                found.moved().getOrDefault(new Pair(from, to), Money.ZERO)))
                                        .toList()))
                        .toList(),
                found.services().stream()
                        .map(one -> new Cells(
                                names.value(Dimension.SERVICE, one.service(), language),
                                List.of(
                                        figures.euros(one.before()),
                                        figures.euros(one.after()),
                                        figures.change(one.change()))))
                        .toList(),
                figures.euros(found.before()),
                figures.euros(found.after()),
                figures.euros(found.movedInAll()),
                found.provenance().sources());
    }

    private List<Link> links(MethodComparison found, String address, Method shown, Language language) {
        return found.methods().stream()
                .map(method -> new Link(
                        methodNames.name(
                                method, found.methods(), found.selection().organisationId(), language),
                        address + method.id(),
                        method.equals(shown)))
                .toList();
    }

    private FigureTable table(String code, Map<String, String> parameters, Language language) {
        MethodComparison found = comparison(selections.read(code, parameters), parameters);
        List<List<Object>> rows = new ArrayList<>();
        for (String from : found.levels()) {
            for (String to : found.levels()) {
                rows.add(List.of(
                        found.provenance().organisation().in(language),
                        found.selection().year(),
                        found.selection().phase().code(),
                        found.older().version(),
                        found.newer().version(),
                        from,
                        to,
                        found.moved().getOrDefault(new Pair(from, to), Money.ZERO)));
            }
        }
        return new FigureTable(
                "lapsibudjetti-" + code + "-saannot-" + found.selection().year(),
                List.of(
                        "organisation",
                        "year",
                        "phase",
                        "older_rules",
                        "newer_rules",
                        "from_level",
                        "to_level",
                        "total_eur"),
                rows);
    }
}
