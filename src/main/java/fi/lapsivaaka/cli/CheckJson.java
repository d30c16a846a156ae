package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Criterion;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.childbudget.LedgerCosts;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Checks as JSON, an array with one object a file; the shape is described in {@code docs/contracts.md}. */
final class CheckJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Vocabulary vocabulary;
    private final Language language;

    CheckJson(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    void print(List<Check> checks, @Nullable LedgerCosts costs, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(
                checks.stream().map(check -> object(check, costs)).toList()));
    }

    private Map<String, @Nullable Object> object(Check check, @Nullable LedgerCosts costs) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", check.draft().name());
        json.put("title", check.signals().title());
        json.put("organisation", check.organisation());
        json.put("readiness", check.readiness().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put(
                "screening",
                ordered(
                        "level",
                        check.screening().level().code(),
                        "criteria",
                        check.screening().criteria().stream()
                                .map(this::criterion)
                                .toList()));
        json.put("decisionTypes", codes(check.signals().decisionTypes()));
        json.put(
                "services",
                check.signals().services().stream().map(this::service).toList());
        json.put("lifeStages", codes(check.signals().lifeStages()));
        json.put(
                "euros",
                check.signals().euros().stream()
                        .map(euro -> ordered(
                                "amount",
                                euro.amount().euros(),
                                "quote",
                                euro.quote().text()))
                        .toList());
        json.put("direction", check.signals().direction().name().toLowerCase(Locale.ROOT));
        json.put(
                "heard",
                ordered(
                        "status",
                        check.signals().heard().status().code(),
                        "quote",
                        text(check.signals().heard().quote())));
        json.put("crcArticles", check.crcArticles());
        json.put("findings", check.findings().stream().map(this::finding).toList());
        json.put(
                "costView",
                costs == null
                        ? null
                        : new CostViewJson(language)
                                .object(costs.view(codes(check.signals().services()))));
        json.put(
                "ruleSet",
                ordered(
                        "id", check.ruleSet().id(),
                        "version", check.ruleSet().version(),
                        "sha256", check.ruleSet().sha256()));
        return json;
    }

    private Map<String, @Nullable Object> criterion(Criterion criterion) {
        return ordered(
                "ruleId", criterion.ruleId(),
                "level", criterion.level().code(),
                "title", criterion.text().title().in(language),
                "message", criterion.text().message().in(language),
                "quote", text(criterion.quote()));
    }

    private Map<String, @Nullable Object> service(Signal signal) {
        return ordered(
                "code", signal.code(),
                "name",
                        vocabulary
                                .group(signal.code())
                                .map(ServiceGroup::name)
                                .map(name -> name.in(language))
                                .orElse(signal.code()),
                "quote", signal.quote().text());
    }

    private Map<String, @Nullable Object> finding(RaisedFinding finding) {
        return ordered(
                "ruleId", finding.ruleId(),
                "flag", finding.flag(),
                "severity", finding.severity().name(),
                "title", finding.text().title().in(language),
                "message", finding.text().message().in(language),
                "resolve", finding.text().resolve().in(language),
                "provision", ProvisionText.of(finding.basis(), language),
                "verification", finding.basis().mark(),
                "quote", text(finding.quote()));
    }

    private static List<String> codes(List<Signal> signals) {
        return signals.stream().map(Signal::code).distinct().toList();
    }

    private static @Nullable String text(@Nullable Quote quote) {
        return quote == null ? null : quote.text();
    }

    private static Map<String, @Nullable Object> ordered(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
