package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.ActivityCost;
import fi.lapsivaaka.childbudget.ActivityCosts;
import fi.lapsivaaka.childbudget.PriceRise;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done beside what it cost: unit costs, and real change apart from volume and prices. */
@Controller
final class ActivityPages {

    private static final List<Phase> SHOWN =
            List.of(Phase.ACTUAL, Phase.FORECAST, Phase.AMENDED, Phase.BUDGET, Phase.PROPOSAL);

    private static final int LONGEST_RISE = 20;

    private final SelectionReader selections;
    private final SelectionWriter links;
    private final ActivityCosts costs;
    private final ActivityWriter writer;

    ActivityPages(SelectionReader selections, SelectionWriter links, ActivityCosts costs, ActivityWriter writer) {
        this.selections = selections;
        this.links = links;
        this.costs = costs;
        this.writer = writer;
    }

    /**
     * Two years of an organisation to be compared.
     *
     * @param years that have a quantity and euros of some measure
     * @param rises how prices rose between the two by each index that tells both
     * @param index which of them is chosen, from 0 on
     * @param rise how prices rose between the two; null where that is not known
     * @param written the reader's own per cent as it was written; empty where none was
     */
    record Compared(
            Asked asked,
            Phase phase,
            List<Phase> phases,
            List<ActivityCost> costs,
            List<Integer> years,
            int from,
            int to,
            List<PriceRise> rises,
            int index,
            @Nullable PriceRise rise,
            String written) {

        Organisation organisation() {
            return asked.organisation();
        }
    }

    @GetMapping("/child-budget/{code}/activity")
    String show(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language, Model model) {
        Compared compared = read(code, parameters);
        model.addAttribute(
                "page", writer.write(compared, links.write(compared.asked(), "activity", language), language));
        return "activity-costs";
    }

    @GetMapping("/child-budget/{code}/activity/table.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language) {
        Compared compared = read(code, parameters);
        return Download.csv(name(compared), new ActivityFile(costs, language).of(compared));
    }

    @GetMapping("/child-budget/{code}/activity/table.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String code, @RequestParam Map<String, String> parameters, Language language) {
        Compared compared = read(code, parameters);
        return Download.workbook(name(compared), new ActivityFile(costs, language).of(compared), "activity");
    }

    private Compared read(String code, Map<String, String> parameters) {
        Map<String, String> plain = new HashMap<>(parameters);
        String wanted = plain.remove("phase");
        Asked asked = selections.read(code, plain);
        List<Phase> phases = SHOWN.stream()
                .filter(phase ->
                        asked.years().stream().anyMatch(year -> year.phases().contains(phase)))
                .toList();
        Phase phase = phases.stream()
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .or(() -> phases.stream().findFirst())
                .orElseThrow(SelectionReader::notFound);
        List<ActivityCost> found = costs.of(asked.organisation(), phase);
        TreeSet<Integer> years = new TreeSet<>();
        found.forEach(
                cost -> cost.years().keySet().stream().filter(cost::isWhole).forEach(years::add));
        int last = year(parameters.get("to"), years, years.isEmpty() ? 0 : years.last());
        Integer before = years.lower(last);
        int first = year(parameters.get("from"), years, before == null ? last : before);
        String written = parameters.getOrDefault("rise", "").strip();
        List<PriceRise> rises = costs.rises(asked.organisation(), first, last);
        int chosen = place(parameters.getOrDefault("index", ""), rises.size());
        PriceRise rise = PriceRise.own(written)
                .or(() -> rises.stream().skip(chosen).findFirst())
                .orElse(null);
        return new Compared(
                asked,
                phase,
                phases,
                found,
                List.copyOf(years),
                first,
                last,
                rises,
                chosen,
                rise,
                written.length() > LONGEST_RISE ? written.substring(0, LONGEST_RISE) : written);
    }

    private static int place(String asked, int size) {
        int place = asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : 0;
        return place < size ? place : 0;
    }

    private static int year(@Nullable String asked, SortedSet<Integer> years, int otherwise) {
        return years.stream()
                .filter(year -> String.valueOf(year).equals(asked))
                .findFirst()
                .orElse(otherwise);
    }

    private static String name(Compared compared) {
        return "toimintaluvut-" + compared.organisation().code() + "-"
                + compared.phase().code() + "-" + compared.from() + "-" + compared.to();
    }
}
