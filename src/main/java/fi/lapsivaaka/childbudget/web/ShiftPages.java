package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.MethodComparison.Method;
import fi.lapsivaaka.childbudget.MethodComparisons;
import fi.lapsivaaka.childbudget.Shift;
import fi.lapsivaaka.childbudget.Shifts;
import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.people.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed between two years, and what of it follows from rules, bookkeeping or organisation alone. */
@Controller
@RequestMapping("/child-budget/{code}/shift")
final class ShiftPages {

    private static final String FROM = "from";
    private static final String BY = "by";
    private static final String RULES = "rules";

    private final SelectionReader selections;
    private final SelectionWriter links;
    private final Shifts shifts;
    private final MethodComparisons methods;
    private final ShiftWriter writer;
    private final DimensionNames names;
    private final MethodNames methodNames;
    private final ChildBudgetAccess access;

    ShiftPages(
            SelectionReader selections,
            SelectionWriter links,
            Shifts shifts,
            MethodComparisons methods,
            ShiftWriter writer,
            DimensionNames names,
            MethodNames methodNames,
            ChildBudgetAccess access) {
        this.access = access;
        this.methodNames = methodNames;
        this.selections = selections;
        this.links = links;
        this.shifts = shifts;
        this.methods = methods;
        this.writer = writer;
        this.names = names;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            Visitor visitor,
            Language language,
            Model model) {
        Asked asked = selections.read(code, parameters);
        int from = from(asked, parameters);
        Shift shift = shift(asked, parameters, visitor);
        SelectionPage page =
                links.write(asked, "shift", language).with(BY, shift.by().code());
        model.addAttribute("page", writer.write(shift, choices(asked, shift, from, page, language), page, language));
        return "shift";
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            Visitor visitor,
            Language language) {
        return table(code, parameters, visitor, language).csv();
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            Visitor visitor,
            Language language) {
        return table(code, parameters, visitor, language).workbook();
    }

    private FigureTable table(String code, Map<String, String> parameters, Visitor visitor, Language language) {
        Shift shift = shift(selections.read(code, parameters), parameters, visitor);
        List<List<Object>> rows = new ArrayList<>();
        for (Shift.Line line : shift.lines()) {
            rows.add(List.of(
                    shift.provenance().organisation().in(language),
                    shift.provenance().practice() ? "practice" : "",
                    shift.selection().phase().code(),
                    shift.from(),
                    shift.to(),
                    line.value(),
                    names.value(shift.by(), line.value(), language),
                    line.before(),
                    line.rules(),
                    line.bookkeeping(),
                    line.organisation(),
                    line.real(),
                    line.after(),
                    String.join(" | ", shift.provenance().sources())));
        }
        return new FigureTable(
                "lapsibudjetti-" + code + "-muutos-" + shift.from() + "-" + shift.to(),
                List.of(
                        "organisation",
                        "practice",
                        "phase",
                        "from_year",
                        "to_year",
                        shift.by().code(),
                        "name",
                        "before_child_eur",
                        "rules_eur",
                        "bookkeeping_eur",
                        "organisation_eur",
                        "real_eur",
                        "after_child_eur",
                        "source"),
                rows);
    }

    private Shift shift(Asked asked, Map<String, String> parameters, Visitor visitor) {
        Dimension by = Dimension.PROVISION.code().equals(parameters.get(BY)) ? Dimension.PROVISION : Dimension.LEVEL;
        return shifts.of(
                        asked.organisation(),
                        asked.selection(),
                        from(asked, parameters),
                        id(parameters.get(RULES)),
                        by,
                        JointPages.key(parameters),
                        access.readableBy(visitor))
                .orElseThrow(SelectionReader::notFound);
    }

    /** The year before, where the address names none. */
    private static int from(Asked asked, Map<String, String> parameters) {
        return earlier(asked).stream()
                .filter(year ->
                        !parameters.containsKey(FROM) || String.valueOf(year).equals(parameters.get(FROM)))
                .findFirst()
                .orElseThrow(SelectionReader::notFound);
    }

    private static List<Integer> earlier(Asked asked) {
        return asked.years().stream()
                .filter(year -> year.phases().contains(asked.selection().phase()))
                .map(BudgetYear::year)
                .filter(year -> year < asked.selection().year())
                .toList();
    }

    static @Nullable UUID id(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw SelectionReader.notFound();
        }
    }

    private ShiftWriter.Choices choices(Asked asked, Shift shift, int from, SelectionPage page, Language language) {
        Map<String, String> own = new LinkedHashMap<>(SelectionWriter.parameters(shift.selection()));
        own.put(FROM, String.valueOf(from));
        own.put(BY, shift.by().code());
        List<Link> others = earlier(asked).stream()
                .map(year -> new Link(
                        String.valueOf(year), page.file() + with(own, FROM, String.valueOf(year)), year == from))
                .toList();
        List<Link> by = List.of(Dimension.LEVEL, Dimension.PROVISION).stream()
                .map(one ->
                        new Link(names.name(one, language), page.file() + with(own, BY, one.code()), one == shift.by()))
                .toList();
        List<Method> older = methods.methods(asked.organisation(), from);
        return new ShiftWriter.Choices(
                others,
                by,
                older.size() < 2
                        ? List.of()
                        : older.stream()
                                .map(method -> new Link(
                                        methodNames.name(
                                                method, older, asked.selection().organisationId(), language),
                                        page.file()
                                                + with(own, RULES, method.id().toString()),
                                        method.version().equals(shift.fromRules())))
                                .toList());
    }

    private static String with(Map<String, String> parameters, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return SelectionPage.query(changed);
    }
}
