package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.CaseText;
import fi.lapsivaaka.authoring.web.LineCaseView.Field;
import fi.lapsivaaka.authoring.web.MatterCaseView.Choice;
import fi.lapsivaaka.childbudget.LedgerLines;
import fi.lapsivaaka.childbudget.RulesInForce;
import fi.lapsivaaka.classification.LedgerCaseMaker;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.web.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes a case of a line of a ledger: for those who read the line and write rules. */
@Controller
@RequestMapping("/child-budget/{code}/lines/{key}/case")
final class LineCasePages {

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 80;
    private static final String KIND = "case";

    private final Organisations organisations;
    private final LedgerLines lines;
    private final RulesInForce rules;
    private final Vocabulary vocabulary;
    private final CaseDesk cases;

    LineCasePages(
            Organisations organisations, LedgerLines lines, RulesInForce rules, Vocabulary vocabulary, CaseDesk cases) {
        this.organisations = organisations;
        this.lines = lines;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.cases = cases;
    }

    /** What was typed of a case. */
    private record Typed(String name, String why, Map<String, String> row, Map<String, String> expected) {

        String text() {
            return CaseText.ofRow(name, why, row, expected);
        }
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @PathVariable long key,
            @RequestParam(defaultValue = "") String draft,
            Language language,
            Model model) {
        LedgerCaseMaker.Made made = made(code, key);
        RuleDraft chosen = draft.isEmpty() ? null : cases.open(RuleKind.SERVICE_CLASSIFICATION, draft);
        Typed filled = new Typed(name(made), "", made.row(), made.expected());
        model.addAttribute("page", view(code, key, made, chosen, filled, null, language));
        return "rule-case-line";
    }

    /** @param act {@code save}, or {@code try} to see how it turns out */
    @PostMapping
    String save(
            @PathVariable String code,
            @PathVariable long key,
            @RequestParam String draft,
            @RequestParam(defaultValue = "try") String act,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        LedgerCaseMaker.Made made = made(code, key);
        RuleDraft chosen = cases.open(RuleKind.SERVICE_CLASSIFICATION, draft);
        Typed typed = typed(made, fields);
        CaseTrial trial = cases.tryOut(chosen, typed.text(), "", language);
        if (act.equals("save") && trial.sound(sure)) {
            return cases.keep(chosen, typed.name(), KIND, typed.text(), visitor.id(), language);
        }
        if (!trial.sound(sure || act.equals("try"))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", view(code, key, made, chosen, typed, trial, language));
        return "rule-case-line";
    }

    private LedgerCaseMaker.Made made(String code, long key) {
        LedgerKey found = organisations
                .findByCode(code)
                .flatMap(organisation -> lines.key(organisation, key))
                .orElseThrow(Desk::notFound);
        return LedgerCaseMaker.by(rules.rules(), vocabulary).make(found);
    }

    private static String name(LedgerCaseMaker.Made made) {
        String unit = made.row().getOrDefault("kustannuspaikka", made.row().getOrDefault("palveluluokka", ""));
        return plain(unit + " – " + made.expected().getOrDefault("rule", ""));
    }

    /** Without quotation marks: the name is how the case is found again. */
    private static String plain(String name) {
        return Desk.plain(name.replaceAll("['\"#/]", " "), LONGEST_NAME).replaceAll(" +", " ");
    }

    private static Typed typed(LedgerCaseMaker.Made made, MultiValueMap<String, String> fields) {
        String name = plain(field(fields, "name"));
        return new Typed(
                name.isEmpty() ? name(made) : name,
                field(fields, "why"),
                typed(made.row(), "row-", fields),
                typed(made.expected(), "expect-", fields));
    }

    private static Map<String, String> typed(
            Map<String, String> known, String prefix, MultiValueMap<String, String> fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        int at = 0;
        for (String column : known.keySet()) {
            typed.put(column, field(fields, prefix + at++));
        }
        return typed;
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : Desk.plain(typed, LONGEST).replaceAll(" +", " ");
    }

    private LineCaseView view(
            String code,
            long key,
            LedgerCaseMaker.Made made,
            @Nullable RuleDraft chosen,
            Typed typed,
            @Nullable CaseTrial trial,
            Language language) {
        String line = "/" + language.code() + "/child-budget/" + code + "/lines/" + key;
        return new LineCaseView(
                line + "/case",
                line,
                cases.open(RuleKind.SERVICE_CLASSIFICATION).stream()
                        .map(one -> new Choice(one.id().toString(), one.name(), false))
                        .toList(),
                chosen == null ? "" : chosen.id().toString(),
                typed.name(),
                typed.why(),
                fields("row-", typed.row(), Map.of()),
                fields("expect-", typed.expected(), named(made.expected(), language)),
                chosen == null || trial != null ? trial : cases.tryOut(chosen, typed.text(), "", language));
    }

    /** Codes with their names, so that nobody needs to know them by heart. */
    private Map<String, String> named(Map<String, String> codes, Language language) {
        Map<String, String> named = new LinkedHashMap<>(codes);
        named.computeIfPresent("service", (column, code) -> vocabulary
                .service(code)
                .map(service -> code + " " + service.name().in(language))
                .orElse(code));
        named.computeIfPresent("level", (column, code) -> vocabulary
                .level(code)
                .map(level -> code + " " + level.name().in(language))
                .orElse(code));
        return named;
    }

    private static List<Field> fields(String prefix, Map<String, String> values, Map<String, String> now) {
        List<Field> fields = new ArrayList<>();
        values.forEach((column, text) ->
                fields.add(new Field(prefix + fields.size(), column, text, now.getOrDefault(column, ""))));
        return fields;
    }
}
