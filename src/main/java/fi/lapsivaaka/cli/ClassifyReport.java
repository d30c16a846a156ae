package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.LedgerSummary;
import fi.lapsivaaka.classification.OrganisationSummary;
import fi.lapsivaaka.classification.PopulationShare;
import fi.lapsivaaka.ruleset.RuleSet;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The summary of a classified ledger, for people and for programs. */
final class ClassifyReport {

    private final LedgerSummary summary;
    private final RuleSet rules;
    private final Language language;

    ClassifyReport(LedgerSummary summary, RuleSet rules, Language language) {
        this.summary = summary;
        this.rules = rules;
        this.language = language;
    }

    String json() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("rows", summary.rows());
        whole.put("total", summary.total().toString());
        whole.put("childTotal", summary.childTotal().toString());
        Map<String, Object> unclassified = new LinkedHashMap<>();
        unclassified.put("rows", summary.unclassifiedRows());
        unclassified.put("total", summary.unclassified().toString());
        whole.put("unclassified", unclassified);
        whole.put(
                "byOrganisation",
                summary.byOrganisation().stream()
                        .map(ClassifyReport::organisation)
                        .toList());
        whole.put("byShareBasis", texts(summary.byBasis()));
        whole.put("passedOver", summary.passedOver());
        whole.put("profile", summary.profile().choices());
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("id", rules.id());
        set.put("version", rules.version());
        set.put("sha256", rules.sha256());
        whole.put("ruleSet", set);
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(whole);
    }

    private static Map<String, Object> organisation(OrganisationSummary one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("organisation", one.organisation());
        entry.put("levels", texts(one.levels()));
        entry.put("total", one.total().toString());
        entry.put("childTotal", one.childTotal().toString());
        entry.put("inherited", one.inherited().toString());
        entry.put(
                "populationShares",
                one.populations().stream().map(ClassifyReport::population).toList());
        return entry;
    }

    private static Map<String, Object> population(PopulationShare share) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("share", BigDecimal.valueOf(share.basisPoints(), 4).toPlainString());
        entry.put("of", share.organisation());
        entry.put("year", share.year());
        entry.put("source", share.source());
        return entry;
    }

    private static Map<String, String> texts(Map<String, Money> amounts) {
        Map<String, String> texts = new LinkedHashMap<>();
        amounts.forEach((key, amount) -> texts.put(key, amount.toString()));
        return texts;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "rows", summary.rows(), euros(summary.total()));
        line(text, "children", euros(summary.childTotal()), percent(summary.childTotal(), summary.total()));
        line(
                text,
                "unclassified",
                summary.unclassifiedRows(),
                euros(summary.unclassified()),
                percent(summary.unclassified(), summary.total()));
        if (summary.passedOver() > 0) {
            line(text, "passed-over", summary.passedOver());
        }
        for (OrganisationSummary one : summary.byOrganisation()) {
            text.append('\n');
            line(text, "organisation", one.organisation().isEmpty() ? words("unknown") : one.organisation());
            one.levels().forEach((code, amount) -> line(text, "level." + code, euros(amount)));
            line(text, "inherited", euros(one.inherited()));
            line(text, "organisation-children", euros(one.childTotal()));
            one.populations()
                    .forEach(share -> line(
                            text,
                            share.national() ? "population-national" : "population",
                            percent(share.basisPoints(), 10_000),
                            share.organisation(),
                            String.valueOf(share.year())));
        }
        text.append('\n');
        line(text, "basis");
        summary.byBasis()
                .forEach((basis, amount) ->
                        line(text, "basis." + basis, euros(amount), percent(amount, summary.total())));
        text.append('\n');
        line(text, "profile", String.join(", ", choices()));
        line(text, "rule-set", rules.id(), rules.version(), rules.sha256().substring(0, 12));
        return text.toString().stripTrailing();
    }

    private List<String> choices() {
        return summary.profile().choices().entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .toList();
    }

    private void line(StringBuilder text, String key, Object... arguments) {
        text.append(words(key, arguments)).append('\n');
    }

    private String words(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "fi.lapsivaaka.cli.classify",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    private String euros(Money amount) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount.euros());
    }

    private String percent(Money part, Money whole) {
        return percent(part.cents(), whole.cents());
    }

    private String percent(long part, long whole) {
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(whole == 0 ? 0 : (double) part / whole);
    }
}
