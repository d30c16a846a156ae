package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.Counties;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import fi.lapsivaaka.childbudget.web.SelectionReader.Asked;
import fi.lapsivaaka.ledger.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the addresses between pages about the same or fewer euros. */
@Component
final class SelectionWriter {

    private static final List<Phase> SHOWN = List.of(Phase.BUDGET, Phase.AMENDED, Phase.ACTUAL, Phase.FORECAST);

    private final DimensionNames names;
    private final Counties counties;
    private final MessageSource messages;

    SelectionWriter(DimensionNames names, Counties counties, MessageSource messages) {
        this.names = names;
        this.counties = counties;
        this.messages = messages;
    }

    /** @param view last part of the page's own address: {@code by/service}, {@code trend}, {@code lines} */
    SelectionPage write(Asked asked, String view, Language language) {
        String base =
                "/" + language.code() + "/child-budget/" + asked.organisation().code();
        Selection selection = asked.selection();
        List<Link> where = new ArrayList<>();
        selection.where().forEach((dimension, value) -> {
            Map<String, String> without = parameters(selection);
            without.remove(dimension.code());
            where.add(new Link(
                    names.name(dimension, language) + ": " + names.value(dimension, value, language),
                    base + "/" + view + SelectionPage.query(without),
                    false));
        });
        return new SelectionPage(
                asked.organisation().code(),
                asked.organisation().name().in(language),
                asked.organisation().practice(),
                selection.year(),
                selection.phase().code(),
                base,
                SelectionPage.query(parameters(selection)),
                asked.years().stream()
                        .map(year -> year(year, base + "/" + view, selection))
                        .toList(),
                SHOWN.stream()
                        .filter(asked.phases()::contains)
                        .map(phase -> new Link(
                                messages.getMessage("phase." + phase.code(), null, language.locale()),
                                base + "/" + view + with(selection, "phase", phase.code()),
                                phase == selection.phase()))
                        .toList(),
                dimensions(view, base, selection, language),
                List.copyOf(where),
                base + "/trend" + SelectionPage.query(parameters(selection)),
                counties.name(asked.organisation())
                        .map(any -> base + "/joint" + SelectionPage.query(parameters(selection)))
                        .orElse(null),
                base + "/lines" + SelectionPage.query(parameters(selection)),
                base + "/" + view);
    }

    private static Link year(BudgetYear year, String page, Selection selection) {
        return new Link(
                String.valueOf(year.year()),
                page + with(selection, "year", String.valueOf(year.year())),
                year.year() == selection.year());
    }

    private List<Link> dimensions(String view, String base, Selection selection, Language language) {
        List<Link> links = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            String own = "by/" + dimension.code();
            if (dimension != Dimension.LEVEL && !selection.where().containsKey(dimension)) {
                links.add(new Link(
                        names.name(dimension, language),
                        base + "/" + own + SelectionPage.query(parameters(selection)),
                        own.equals(view)));
            }
        }
        return links;
    }

    /** The address of the euros that have this value too, told apart by the next finer dimension. */
    static String narrower(String base, Selection selection, Dimension by, String value) {
        Dimension next =
                switch (by) {
                    case BODY -> Dimension.RESULT_AREA;
                    case RESULT_AREA, FAMILY -> Dimension.SERVICE;
                    case LIFE_STAGE, AREA, STATUTORY, PROVISION, CARE_STRUCTURE, SHARE_BASIS, LEVEL -> Dimension.FAMILY;
                    case SERVICE -> Dimension.BODY;
                };
        Selection narrowed = selection.and(by, value);
        String view = by == Dimension.SERVICE || narrowed.where().containsKey(next) ? "lines" : "by/" + next.code();
        return base + "/" + view + SelectionPage.query(parameters(narrowed));
    }

    static Map<String, String> parameters(Selection selection) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("year", String.valueOf(selection.year()));
        parameters.put("phase", selection.phase().code());
        selection.where().forEach((dimension, value) -> parameters.put(dimension.code(), value));
        return parameters;
    }

    private static String with(Selection selection, String name, String value) {
        Map<String, String> parameters = parameters(selection);
        parameters.put(name, value);
        return SelectionPage.query(parameters);
    }
}
