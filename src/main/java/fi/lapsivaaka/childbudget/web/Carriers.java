package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ActivityDivision;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Division;
import fi.lapsivaaka.childbudget.DivisionKey;
import fi.lapsivaaka.childbudget.Divisions;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is said of those who carry a cost, and of the key that divides a county's money. */
@Component
final class Carriers {

    static final String MUNICIPALITY = "municipality";
    static final String COUNTY = "county";
    static final String PREDECESSOR = "predecessor";

    private final MessageSource messages;
    private final Figures figures;

    Carriers(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    LevelMark municipality(Language language) {
        return new LevelMark("level", MUNICIPALITY, word("joint.municipality", language), "1");
    }

    LevelMark county(Language language) {
        return new LevelMark("level", COUNTY, word("joint.county", language), "2");
    }

    LevelMark predecessor(Language language) {
        return new LevelMark("level", PREDECESSOR, word("joint.predecessor", language), "0");
    }

    /** The keys to choose from, each with the page's address under it. */
    List<Link> keys(String page, DivisionKey shown, Language language) {
        return Arrays.stream(DivisionKey.values())
                .map(key -> new Link(
                        word("joint.key." + key.code(), language),
                        page + (page.contains("?") ? "&" : "?") + "key=" + key.code(),
                        key == shown))
                .toList();
    }

    /** The key with its numerator, denominator, year and source; of what was done, what divides the rest. */
    String told(Divisions divisions, Language language) {
        Division division = divisions.residents();
        String year = division.oldestYear() == division.newestYear()
                ? String.valueOf(division.newestYear())
                : division.oldestYear() + "–" + division.newestYear();
        return word(
                "joint.key.told." + divisions.key().code(),
                language,
                figures.count(division.numerator()),
                figures.count(division.denominator()),
                share(division),
                year,
                String.valueOf(division.municipalities()),
                String.join(" | ", division.sources()));
    }

    /**
     * What divides each service of a county, where it is what was done, and why other services are divided by residents.
     *
     * @param services with euros of the county
     */
    List<String> activities(Divisions divisions, Collection<String> services, DimensionNames names, Language language) {
        if (divisions.key() != DivisionKey.ACTIVITY) {
            return List.of();
        }
        Map<ActivityDivision, List<String>> told = new LinkedHashMap<>();
        Map<Divisions.Why, List<String>> otherwise = new TreeMap<>();
        for (String service : services) {
            ActivityDivision activity = divisions.byService().get(service);
            String name = names.value(Dimension.SERVICE, service, language);
            if (activity == null) {
                otherwise
                        .computeIfAbsent(divisions.why(service), any -> new ArrayList<>())
                        .add(name);
            } else {
                told.computeIfAbsent(activity, any -> new ArrayList<>()).add(name);
            }
        }
        List<String> lines = new ArrayList<>();
        told.forEach((activity, named) -> lines.add(word(
                "joint.key.activity.line",
                language,
                activity.measure().name().in(language),
                figures.number(activity.quantity()),
                figures.number(activity.whole()),
                figures.share(thousandths(activity.quantity()), thousandths(activity.whole())),
                String.valueOf(activity.year()),
                String.join("; ", named),
                String.join(" | ", activity.sources()))));
        otherwise.forEach(
                (why, named) -> lines.add(word("joint.key.without." + why.code(), language, String.join("; ", named))));
        return lines;
    }

    private static Money thousandths(BigDecimal quantity) {
        return new Money(quantity.movePointRight(3).longValueExact());
    }

    String share(Division division) {
        return figures.share(new Money(division.numerator()), new Money(division.denominator()));
    }

    String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
