package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.RuleExplanation;
import fi.lapsivaaka.classification.AskedRow;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.EntryExplanation;
import fi.lapsivaaka.classification.RowExplanation;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.ruleset.RuleWalk;
import fi.lapsivaaka.vocabulary.Provision;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Explanations as JSON, one object. */
final class ExplanationJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out;
    private final Language language;

    ExplanationJson(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(RuleExplanation explanation) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", explanation.walk().rule().id());
        json.put("title", explanation.text().title().in(language));
        json.put("fires", explanation.fires());
        json.put("inForce", explanation.inForce());
        json.put(
                "provisions",
                explanation.basis().provisions().stream().map(Provision::id).toList());
        json.put("mark", explanation.basis().mark());
        json.put(
                "conditions",
                explanation.walk().steps().stream()
                        .map(step -> step(
                                step,
                                step.fact() == null
                                        ? List.of()
                                        : explanation.quotes().getOrDefault(step.fact(), List.of())))
                        .toList());
        out.println(MAPPER.writeValueAsString(json));
    }

    void print(RowExplanation explanation, @Nullable AskedRow asked) {
        Classification found = explanation.why().classification();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("row", explanation.row().line());
        json.put("amount", explanation.row().amount().toString());
        json.put("rules", explanation.why().steps().stream().map(this::step).toList());
        json.put("service", found.service());
        json.put("level", found.level());
        json.put("lifeStages", found.lifeStages());
        json.put("act", found.act());
        json.put("section", found.section());
        json.put("childShare", found.childShare());
        json.put("shareBasis", found.shareBasis());
        json.put("forChildren", found.child(explanation.row().amount()).toString());
        json.put("key", found.key());
        json.put(
                "keyMeaning",
                explanation.why().key() == null
                        ? ""
                        : explanation.why().key().meaning().in(language));
        json.put("conflict", found.conflict());
        json.put("others", explanation.why().others());
        if (asked != null) {
            json.put(
                    "asked",
                    Map.of(
                            "rule",
                            asked.walk().rule().id(),
                            "standing",
                            asked.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            "conditions",
                            asked.walk().steps().stream()
                                    .map(step -> step(step, List.of()))
                                    .toList()));
        }
        out.println(MAPPER.writeValueAsString(json));
    }

    private Map<String, @Nullable Object> step(EntryExplanation.Step step) {
        RuleText text = step.text();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("table", step.table());
        json.put("rule", step.read().rule().id());
        json.put("read", step.read().steps().stream().map(RuleWalk.Step::read).toList());
        json.put("says", step.says());
        json.put("reason", text == null ? "" : text.message().in(language));
        return json;
    }

    private static Map<String, @Nullable Object> step(RuleWalk.Step step, List<Quote> quotes) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("condition", step.condition());
        json.put("state", step.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("fact", step.fact() == null ? "" : step.fact().toString());
        json.put("read", step.read());
        json.put("needed", step.needed());
        json.put("quotes", quotes.stream().map(Quote::text).toList());
        return json;
    }
}
