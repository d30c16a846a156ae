package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.Counties;
import fi.lapsivaaka.childbudget.DivisionKey;
import fi.lapsivaaka.childbudget.JointBudget;
import fi.lapsivaaka.childbudget.JointBudgets;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.people.Visitor;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A municipality and its wellbeing services county for the same children, as a page and as files. */
@Controller
@RequestMapping("/child-budget/{code}/joint")
final class JointPages {

    private final SelectionReader selections;
    private final SelectionWriter links;
    private final JointBudgets budgets;
    private final Counties counties;
    private final ChildBudgetAccess access;
    private final JointWriter writer;
    private final DimensionNames names;

    JointPages(
            SelectionReader selections,
            SelectionWriter links,
            JointBudgets budgets,
            Counties counties,
            ChildBudgetAccess access,
            JointWriter writer,
            DimensionNames names) {
        this.selections = selections;
        this.links = links;
        this.budgets = budgets;
        this.counties = counties;
        this.access = access;
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
        DivisionKey key = key(parameters);
        model.addAttribute(
                "page",
                writer.write(
                        joint(asked, key, visitor),
                        counties.of(asked.organisation())
                                .filter(access.readableBy(visitor))
                                .orElse(null),
                        key,
                        links.write(asked, "joint", language).with("key", key.code()),
                        language));
        return "joint";
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
        Asked asked = selections.read(code, parameters);
        return new JointFile(names, language).write(asked.organisation(), joint(asked, key(parameters), visitor));
    }

    private JointBudget joint(Asked asked, DivisionKey key, Visitor visitor) {
        return budgets.of(asked.organisation(), asked.selection(), key, access.readableBy(visitor))
                .orElseThrow(SelectionReader::notFound);
    }

    /** Residents under 18 where the address names no key. */
    static DivisionKey key(Map<String, String> parameters) {
        return parameters.containsKey("key")
                ? DivisionKey.of(parameters.get("key")).orElseThrow(SelectionReader::notFound)
                : DivisionKey.UNDER_18;
    }
}
