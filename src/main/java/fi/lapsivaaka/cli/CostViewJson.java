package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Children;
import fi.lapsivaaka.childbudget.CostLine;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.childbudget.Euros;
import fi.lapsivaaka.ledger.Phase;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cost view as JSON; euros are strings with two decimals. */
final class CostViewJson {

    private final Language language;

    CostViewJson(Language language) {
        this.language = language;
    }

    Map<String, @Nullable Object> object(CostView view) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("organisation", view.provenance().organisation().in(language));
        json.put("year", view.provenance().year());
        json.put("practice", view.provenance().practice());
        json.put("sources", view.provenance().sources());
        json.put("phase", phase(view.headline()));
        json.put("lines", view.lines().stream().map(this::line).toList());
        json.put("total", euros(view.total()));
        json.put("perChild", text(view.perChild()));
        Children children = view.children();
        if (children != null) {
            json.put("children", Map.of("under18", children.under18(), "year", children.year()));
        }
        Map<String, @Nullable Object> uncertainty = new LinkedHashMap<>();
        uncertainty.put("total", text(view.uncertainty().total()));
        uncertainty.put("byDefault", text(view.uncertainty().byDefault()));
        uncertainty.put("inherited", text(view.uncertainty().inherited()));
        uncertainty.put("unclassified", text(view.uncertainty().unclassified()));
        json.put("uncertainty", uncertainty);
        return json;
    }

    private Map<String, @Nullable Object> line(CostLine line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("service", line.service());
        json.put("name", line.name().in(language));
        json.put("level", line.level());
        json.put("lifeStages", line.lifeStages());
        json.put("statutory", line.statutory().name().toLowerCase(Locale.ROOT));
        json.put("act", line.act());
        json.put("section", line.section());
        json.put("euros", euros(line.euros()));
        json.put(
                "change",
                line.euros().change().map(change -> text(change.amount())).orElse(null));
        json.put("shareBases", line.shareBases());
        json.put("perChild", text(line.perChild()));
        return json;
    }

    private static Map<String, @Nullable Object> euros(Euros euros) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        euros.total().forEach((phase, money) -> {
            Map<String, @Nullable Object> both = new LinkedHashMap<>();
            both.put("gross", text(money));
            both.put("children", text(euros.child(phase)));
            json.put(phase(phase), both);
        });
        return json;
    }

    private static String phase(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toString();
    }
}
