package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Counties;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The child budgets of the organisations whose figures the service has. */
@Controller
final class ChildBudgetPages {

    private final Organisations organisations;
    private final ChildBudgets budgets;
    private final ChildBudgetAccess access;
    private final YearTables tables;
    private final ChildBudgetPageWriter writer;
    private final ComparisonWriter comparisons;
    private final Counties counties;

    ChildBudgetPages(
            Organisations organisations,
            ChildBudgets budgets,
            ChildBudgetAccess access,
            YearTables tables,
            ChildBudgetPageWriter writer,
            ComparisonWriter comparisons,
            Counties counties) {
        this.counties = counties;
        this.comparisons = comparisons;
        this.organisations = organisations;
        this.budgets = budgets;
        this.access = access;
        this.tables = tables;
        this.writer = writer;
    }

    /** An organisation to choose, with the years that have figures. */
    public record Choice(String code, String name, boolean practice, List<Integer> years) {}

    @GetMapping("/child-budget")
    String list(Model model, Visitor visitor, Language language) {
        model.addAttribute(
                "choices",
                organisations.findAll().stream()
                        .filter(one -> access.mayRead(visitor, one))
                        .map(organisation -> new Choice(
                                organisation.code(),
                                organisation.name().in(language),
                                organisation.practice(),
                                years(organisation)))
                        .toList());
        Predicate<Organisation> readable = access.readableBy(visitor);
        model.addAttribute("comparison", comparisons.write(readable, language));
        model.addAttribute("closed", organisations.findAll().stream().anyMatch(readable.negate()));
        return "child-budgets";
    }

    @GetMapping("/child-budget/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            Model model,
            Visitor visitor,
            Language language) {
        Organisation organisation = organisation(code);
        Map<Phase, ChildBudgetTable> told = tables.of(organisation, year);
        model.addAttribute(
                "page", writer.write(organisation, years(organisation), told, YearTables.shown(told, phase), language));
        model.addAttribute("administers", visitor.may(Action.ADMINISTER_PEOPLE, organisation.id()));
        model.addAttribute("open", access.isOpen(organisation));
        model.addAttribute("joint", counties.name(organisation).isPresent());
        return "child-budget";
    }

    /** The table shown, as a file: every row by level, all euros and the children's part. */
    @GetMapping("/child-budget/{code}/table.csv")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            Language language) {
        ChildBudgetTable table = YearTables.shown(tables.of(organisation(code), year), phase);
        return Download.csv(
                "lapsibudjetti-" + code + "-" + table.provenance().year() + "-"
                        + table.phase().code(),
                new ChildBudgetFile(language).of(table));
    }

    private Organisation organisation(String code) {
        return organisations.findByCode(code).orElseThrow(ChildBudgetPages::notFound);
    }

    private List<Integer> years(Organisation organisation) {
        return budgets.years(organisation.id()).stream().map(BudgetYear::year).toList();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
