package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ActivityCost;
import fi.lapsivaaka.childbudget.ActivityCosts;
import fi.lapsivaaka.childbudget.ChangeSplit;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.PriceRise;
import fi.lapsivaaka.childbudget.web.ActivityPage.Change;
import fi.lapsivaaka.childbudget.web.ActivityPage.Line;
import fi.lapsivaaka.childbudget.web.ActivityPage.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts activity figures and their euros into words. */
@Component
final class ActivityWriter {

    private static final String NOTHING = "–";

    private final ActivityCosts costs;
    private final DimensionNames names;
    private final MessageSource messages;
    private final Figures figures;

    ActivityWriter(ActivityCosts costs, DimensionNames names, MessageSource messages, Figures figures) {
        this.costs = costs;
        this.names = names;
        this.messages = messages;
        this.figures = figures;
    }

    /** A measure with the parts of its change. */
    private record Told(ActivityCost cost, ChangeSplit split) {}

    ActivityPage write(ActivityPages.Compared asked, SelectionPage selection, Language language) {
        List<Told> told = new ArrayList<>();
        for (ActivityCost cost : asked.costs()) {
            costs.split(cost, asked.from(), asked.to(), asked.rise())
                    .ifPresent(split -> told.add(new Told(cost, split)));
        }
        List<ActivityPage.Bar> bars = ActivityBars.of(
                told.stream()
                        .map(one -> one.cost().measure().name().in(language))
                        .toList(),
                told.stream().map(Told::split).toList(),
                figures);
        String base = selection.base() + "/activity/table";
        String query = "?phase=" + asked.phase().code() + "&from=" + asked.from() + "&to=" + asked.to()
                + (asked.rise() != null && asked.rise().isOwn()
                        ? "&rise=" + URLEncoder.encode(asked.written(), StandardCharsets.UTF_8)
                        : "")
                + (asked.index() == 0 ? "" : "&index=" + asked.index());
        return new ActivityPage(
                selection,
                asked.phases().stream()
                        .map(phase -> new SelectionPage.Link(
                                word("phase." + phase.code(), language), phase.code(), phase == asked.phase()))
                        .toList(),
                asked.years(),
                asked.from(),
                asked.to(),
                bars,
                ActivityBars.height(bars.size()),
                told.stream().map(one -> sentence(one, language)).collect(Collectors.joining(" ")),
                told.stream()
                        .map(one -> change(one, asked.from(), asked.to(), language))
                        .toList(),
                asked.rise() != null,
                index(asked, language),
                indexes(asked, language),
                asked.written(),
                asked.written().isEmpty() || PriceRise.own(asked.written()).isPresent()
                        ? null
                        : word("activity.rise.error", language),
                asked.costs().stream().map(cost -> measured(cost, language)).toList(),
                costs.sources(asked.organisation()),
                base + ".csv" + query,
                base + ".xlsx" + query);
    }

    private String sentence(Told told, Language language) {
        Money price = told.split().price();
        return word(
                price == null ? "activity.told.unpriced" : "activity.told",
                language,
                told.cost().measure().name().in(language),
                figures.change(told.split().change()),
                figures.change(told.split().volume()),
                price == null ? NOTHING : figures.change(price),
                figures.change(told.split().rest()));
    }

    private Change change(Told told, int from, int to, Language language) {
        ActivityCost cost = told.cost();
        Money price = told.split().price();
        return new Change(
                cost.measure().name().in(language),
                quantity(cost, from, language) + " → " + quantity(cost, to, language),
                euros(cost, from),
                euros(cost, to),
                figures.change(told.split().change()),
                figures.change(told.split().volume()),
                price == null ? NOTHING : figures.change(price),
                figures.change(told.split().rest()));
    }

    private Measured measured(ActivityCost cost, Language language) {
        return new Measured(
                cost.measure().name().in(language),
                cost.measure().services().stream()
                        .map(service -> names.value(Dimension.SERVICE, service, language))
                        .collect(Collectors.joining("; ")),
                cost.years().keySet().stream()
                        .map(year -> new Line(
                                String.valueOf(year),
                                quantity(cost, year, language),
                                euros(cost, year),
                                unitCost(cost, year, language)))
                        .toList());
    }

    private String quantity(ActivityCost cost, int year, Language language) {
        if (cost.hides(year)) {
            return word("activity.hidden", language);
        }
        ActivityCost.Year one = cost.years().get(year);
        return one == null ? NOTHING : number(one.quantity());
    }

    private String number(@Nullable BigDecimal quantity) {
        if (quantity == null) {
            return NOTHING;
        }
        BigDecimal plain = quantity.stripTrailingZeros();
        return plain.scale() <= 0
                ? figures.count(plain.longValue())
                : figures.count(plain.longValue()) + ","
                        + plain.remainder(BigDecimal.ONE)
                                .setScale(plain.scale(), RoundingMode.UNNECESSARY)
                                .toPlainString()
                                .substring(2);
    }

    private String euros(ActivityCost cost, int year) {
        ActivityCost.Year one = cost.years().get(year);
        Money euros = one == null ? null : one.euros();
        return euros == null ? NOTHING : figures.wholeEuros(euros);
    }

    private String unitCost(ActivityCost cost, int year, Language language) {
        ActivityCost.Year one = cost.years().get(year);
        Money unit = one == null || cost.hides(year) ? null : one.unitCost();
        return unit == null
                ? NOTHING
                : figures.euros(unit) + "/" + cost.measure().unit().in(language);
    }

    private String index(ActivityPages.Compared asked, Language language) {
        PriceRise rise = asked.rise();
        if (rise == null) {
            return word("activity.index.none", language);
        }
        return rise.isOwn()
                ? word(
                        "activity.index.own",
                        language,
                        String.valueOf(asked.from()),
                        String.valueOf(asked.to()),
                        figures.number(rise.percent()))
                : word(
                        "activity.index",
                        language,
                        String.valueOf(asked.from()),
                        decimal(rise.before()),
                        String.valueOf(asked.to()),
                        decimal(rise.after()),
                        rise.told(language));
    }

    /** To choose from; the empty list where there is no choice. */
    private static List<SelectionPage.Link> indexes(ActivityPages.Compared asked, Language language) {
        List<SelectionPage.Link> indexes = new ArrayList<>();
        for (int at = 0; at < asked.rises().size() && asked.rises().size() > 1; at++) {
            indexes.add(new SelectionPage.Link(
                    asked.rises().get(at).told(language), Integer.toString(at), at == asked.index()));
        }
        return indexes;
    }

    private static String decimal(BigDecimal value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
