package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.UnbrokenTrend;
import fi.lapsivaaka.childbudget.UnbrokenTrends;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
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

    UnbrokenPages(SelectionReader selections, SelectionWriter links, UnbrokenTrends trends, UnbrokenWriter writer) {
        this.selections = selections;
        this.links = links;
        this.trends = trends;
        this.writer = writer;
    }

    @GetMapping
    String show(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language, Model model) {
        Asked asked = selections.read(code, parameters);
        UnbrokenTrend trend = trend(asked, parameters);
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
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language) {
        return table(code, parameters, language).csv();
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language) {
        return table(code, parameters, language).workbook();
    }

    private FigureTable table(String code, Map<String, String> parameters, Language language) {
        return UnbrokenFile.write(code, trend(selections.read(code, parameters), parameters), language);
    }

    private UnbrokenTrend trend(Asked asked, Map<String, String> parameters) {
        return trends.of(asked.organisation(), asked.selection(), JointPages.key(parameters))
                .orElseThrow(SelectionReader::notFound);
    }
}
