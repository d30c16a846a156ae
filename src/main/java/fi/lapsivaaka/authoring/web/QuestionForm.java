package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.authoring.ConditionEntry;
import fi.lapsivaaka.authoring.ConditionEntry.Term;
import fi.lapsivaaka.authoring.OptionEntry;
import fi.lapsivaaka.authoring.QuestionEntry;
import fi.lapsivaaka.authoring.QuestionEntry.Choice;
import fi.lapsivaaka.authoring.QuestionEntry.Inner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a question as it was typed; what the form does not show stays as it was. */
final class QuestionForm {

    private static final int MOST = 120;
    private static final int LONGEST_CONDITION = 8000;
    private static final Map<String, List<String>> VALUES = Map.of(
            "number", List.of("unit", "min", "max", "decimals", "unknown-allowed"),
            "text", List.of("min-length", "max-length"),
            "table", List.of("min-rows", "max-rows"));
    private static final List<String> FLAGS = List.of("required", "unknown-allowed");

    private final SentFields sent;
    private final QuestionEntry before;

    private QuestionForm(SentFields sent, QuestionEntry before) {
        this.sent = sent;
        this.before = before;
    }

    /** Names of single values that a type of question has, besides whether an answer is required. */
    static List<String> values(String type) {
        return VALUES.getOrDefault(type, List.of());
    }

    /**
     * @param shared options of a shared list by its name
     */
    static QuestionEntry typed(SentFields sent, QuestionEntry before, Function<String, List<Choice>> shared) {
        return new QuestionForm(sent, before).read(shared);
    }

    private QuestionEntry read(Function<String, List<Choice>> shared) {
        String type = sent.has("type") ? sent.one("type") : before.type();
        boolean chosen = type.equals("single") || type.equals("multi");
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        before.texts()
                .forEach((name, was) -> texts.put(
                        name,
                        name.equals(QuestionEntry.NONE_OF_THESE) && !chosen
                                ? QuestionEntry.blank()
                                : sent.languages(name, was)));
        Map<String, String> values = new LinkedHashMap<>();
        before.values().forEach((name, was) -> {
            boolean meant = name.equals("required") || values(type).contains(name);
            values.put(name, meant ? value(name, was) : "");
        });
        String list = chosen && sent.has("list") ? sent.one("list") : chosen ? before.list() : "";
        return new QuestionEntry(
                before.id(),
                type,
                texts,
                values,
                list,
                chosen && list.isEmpty() ? options(shared) : List.of(),
                condition(),
                sent.has("has-provisions") ? sent.many("provision") : before.provisions(),
                inner());
    }

    private String value(String name, String was) {
        if (FLAGS.contains(name)) {
            if (!sent.has("has-" + name)) {
                return was;
            }
            return sent.has(name) ? "true" : was.equals("false") ? was : "";
        }
        if (!sent.has(name)) {
            return was;
        }
        return sent.one(name).replace('\u2212', '-').replaceAll("[\\s\\u00a0]", "");
    }

    private List<Choice> options(Function<String, List<Choice>> shared) {
        if (!sent.has("has-options")) {
            return before.list().isEmpty() ? before.options() : shared.apply(before.list());
        }
        return command("option", choices(sent, before.options()));
    }

    /** Options as typed, without rows that were left empty. */
    static List<Choice> choices(SentFields sent, List<Choice> before) {
        List<Choice> typed = new ArrayList<>();
        for (int row = 0; row < MOST && sent.has("option-" + row + "-code"); row++) {
            String at = "option-" + row;
            Choice was = row < before.size() ? before.get(row) : new Choice("", OptionEntry.label("", "", ""), false);
            Choice choice =
                    new Choice(sent.one(at + "-code"), sent.languages(at, was.label()), sent.has(at + "-alone"));
            if (!choice.code().isEmpty() || choice.label().values().stream().anyMatch(text -> !text.isBlank())) {
                typed.add(choice);
            }
        }
        return typed;
    }

    /** Buttons beside a row move it or take it out. */
    private <T> List<T> command(String what, List<T> rows) {
        String act = sent.one("act");
        if (!act.matches(what + "-(up|down|remove)-[0-9]{1,3}")) {
            return rows;
        }
        int row = Integer.parseInt(act.substring(act.lastIndexOf('-') + 1));
        if (row >= rows.size()) {
            return rows;
        }
        List<T> changed = new ArrayList<>(rows);
        if (act.contains("-remove-")) {
            changed.remove(row);
        } else {
            int to = row + (act.contains("-up-") ? -1 : 1);
            if (to >= 0 && to < changed.size()) {
                Collections.swap(changed, row, to);
            }
        }
        return changed;
    }

    private ConditionEntry condition() {
        ConditionEntry was = before.condition();
        if (sent.has("condition-yaml")) {
            String yaml = sent.lines("condition-yaml", LONGEST_CONDITION);
            return yaml.strip().equals(was.yaml().strip()) ? was : new ConditionEntry("", List.of(), indented(yaml));
        }
        if (!sent.has("term-0-subject")) {
            return was;
        }
        List<Term> terms = new ArrayList<>();
        for (int row = 0; row < MOST && sent.has("term-" + row + "-subject"); row++) {
            if (!sent.one("term-" + row + "-subject").isEmpty()) {
                terms.add(term("term-" + row));
            }
        }
        List<Term> rest = command("term", terms);
        String join = sent.one("join").equals("any") ? "any" : "all";
        return new ConditionEntry(
                rest.isEmpty() ? "" : rest.size() > 1 ? join : was.terms().size() == 1 ? was.join() : "", rest, "");
    }

    private Term term(String at) {
        String subject = sent.one(at + "-subject");
        String operator = sent.one(at + "-operator").isEmpty() ? "any-of" : sent.one(at + "-operator");
        boolean same = subject.equals(sent.one(at + "-was"));
        List<String> values =
                switch (operator) {
                    case "answered" -> List.of();
                    case "at-least", "at-most" -> sent.many(at + "-number");
                    default -> same ? sent.many(at + "-value") : List.of();
                };
        return Term.of(subject, operator, values);
    }

    /** As deep as a field of a question must stand. */
    private static String indented(String yaml) {
        int least = yaml.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        yaml.lines().filter(line -> !line.isBlank()).forEach(line -> text.append(" ".repeat(10))
                .append(line.substring(least).stripTrailing())
                .append('\n'));
        return text.toString();
    }

    private List<Inner> inner() {
        List<Inner> texts = new ArrayList<>();
        for (int at = 0; at < before.inner().size(); at++) {
            Inner was = before.inner().get(at);
            texts.add(new Inner(was.name(), sent.languages("inner-" + at, was.texts())));
        }
        return texts;
    }
}
