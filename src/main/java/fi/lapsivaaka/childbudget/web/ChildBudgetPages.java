package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    private static final List<Phase> SHOWN = List.of(Phase.BUDGET, Phase.AMENDED, Phase.ACTUAL, Phase.FORECAST);

    private final Organisations organisations;
    private final ChildBudgets budgets;
    private final ChildBudgetAccess access;
    private final ChildBudgetPageWriter writer;
    private final ComparisonWriter comparisons;

    ChildBudgetPages(
            Organisations organisations,
            ChildBudgets budgets,
            ChildBudgetAccess access,
            ChildBudgetPageWriter writer,
            ComparisonWriter comparisons) {
        this.comparisons = comparisons;
        this.organisations = organisations;
        this.budgets = budgets;
        this.access = access;
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
        model.addAttribute("comparison", comparisons.write(one -> access.mayRead(visitor, one), language));
        return "child-budgets";
    }

    @GetMapping("/child-budget/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            Model model,
            Language language) {
        Organisation organisation = organisation(code);
        Map<Phase, ChildBudgetTable> tables = tables(organisation, year);
        model.addAttribute(
                "page", writer.write(organisation, years(organisation), tables, shown(tables, phase), language));
        return "child-budget";
    }

    /** The table shown, as a file: every row by level, all euros and the children's part. */
    @GetMapping("/child-budget/{code}/table.csv")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            Language language) {
        ChildBudgetTable table = shown(tables(organisation(code), year), phase);
        String name = "lapsibudjetti-" + code + "-" + table.provenance().year() + "-"
                + table.phase().code() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new ChildBudgetFile(language).write(table));
    }

    private Organisation organisation(String code) {
        return organisations.findByCode(code).orElseThrow(ChildBudgetPages::notFound);
    }

    private List<Integer> years(Organisation organisation) {
        return budgets.years(organisation.id()).stream().map(BudgetYear::year).toList();
    }

    /** The tables of a year by phase; of the newest year with actual figures when none is named. */
    private Map<Phase, ChildBudgetTable> tables(Organisation organisation, @Nullable Integer year) {
        List<BudgetYear> years = budgets.years(organisation.id());
        int chosen = Optional.ofNullable(year)
                .or(() -> years.stream()
                        .filter(one -> one.phases().contains(Phase.ACTUAL))
                        .map(BudgetYear::year)
                        .findFirst())
                .or(() -> years.stream().map(BudgetYear::year).findFirst())
                .orElseThrow(ChildBudgetPages::notFound);
        Map<Phase, ChildBudgetTable> tables = new EnumMap<>(Phase.class);
        for (Phase phase : SHOWN) {
            budgets.table(organisation.id(), chosen, phase).ifPresent(table -> tables.put(phase, table));
        }
        if (tables.isEmpty()) {
            throw notFound();
        }
        return tables;
    }

    private static ChildBudgetTable shown(Map<Phase, ChildBudgetTable> tables, @Nullable String phase) {
        return tables.values().stream()
                .filter(table -> table.phase().code().equals(phase))
                .findFirst()
                .or(() -> Optional.ofNullable(tables.get(Phase.ACTUAL)))
                .or(() -> Optional.ofNullable(tables.get(Phase.AMENDED)))
                .orElseGet(() -> tables.values().iterator().next());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
