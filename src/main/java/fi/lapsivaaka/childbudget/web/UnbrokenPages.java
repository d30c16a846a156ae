package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.UnbrokenTrend;
import fi.lapsivaaka.childbudget.UnbrokenTrends;
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

/** The years of the same children's euros, whoever carried them, as a page and as files. */
@Controller
@RequestMapping(path = "/child-budget/{code}/trend", params = "over=organisations")
final class UnbrokenPages {

    private final SelectionReader selections;
    private final SelectionWriter links;
    private final UnbrokenTrends trends;
    private final UnbrokenWriter writer;
    private final ChildBudgetAccess access;

    UnbrokenPages(
            SelectionReader selections,
            SelectionWriter links,
            UnbrokenTrends trends,
            UnbrokenWriter writer,
            ChildBudgetAccess access) {
        this.access = access;
        this.selections = selections;
        this.links = links;
        this.trends = trends;
        this.writer = writer;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @RequestParam Map<String, String> parameters,
            Visitor visitor,
            Language language,
            Model model) {
        Asked asked = selections.read(code, parameters);
        UnbrokenTrend trend = trend(asked, parameters, visitor);
        model.addAttribute(
                "page",
                writer.write(
                        trend,
                        links.write(asked, "trend", language)
                                .with("over", "organisations")
                                .with("key", trend.key().code()),
                        language));
        return "unbroken";
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
        return UnbrokenFile.write(code, trend(selections.read(code, parameters), parameters, visitor), language);
    }

    private UnbrokenTrend trend(Asked asked, Map<String, String> parameters, Visitor visitor) {
        return trends.of(
                        asked.organisation(), asked.selection(), JointPages.key(parameters), access.readableBy(visitor))
                .orElseThrow(SelectionReader::notFound);
    }
}
