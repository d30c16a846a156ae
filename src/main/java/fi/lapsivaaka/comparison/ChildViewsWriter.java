package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.checklist.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Tells the views of children from the answers of the short, the full and the budget assessment. */
public final class ChildViewsWriter {

    private static final List<String> ASKED = List.of("L-08", "B-13");

    private final MessageSource messages;

    public ChildViewsWriter(MessageSource messages) {
        this.messages = messages;
    }

    /** @return empty where no form asks for the views of children */
    public Optional<ChildViews> write(Matter matter, Language language) {
        Set<String> open = matter.questionnaire().questions().map(Question::id).collect(Collectors.toSet());
        if (ASKED.stream().noneMatch(open::contains)) {
            return Optional.empty();
        }
        AnswerLabels words = new AnswerLabels(matter.given(), open::contains, language, messages);
        return Optional.of(new ChildViews(children(words), adults(words, matter)));
    }

    private static List<Told> children(AnswerLabels words) {
        List<Told> told = new ArrayList<>();
        told.add(new Told(words.of("views.asked"), asked(words)));
        add(told, words.of("views.whom"), whom(words));
        add(told, words.of("views.said"), said(words));
        add(told, words.of("views.whyNot"), whyNot(words));
        add(told, words.of("views.reached"), lines(words.value("T-15")));
        told.add(new Told(words.of("views.youth"), youth(words)));
        return told;
    }

    private static List<String> asked(AnswerLabels words) {
        String value = words.value("L-08");
        String budget = words.answer("B-13").value();
        if (value.isEmpty() && !budget.isEmpty()) {
            value = words.of("views.asked." + budget);
        }
        return List.of(value.isEmpty() ? words.of("comparison.unknown") : value);
    }

    private static List<String> whom(AnswerLabels words) {
        List<String> lines = new ArrayList<>();
        for (String question : List.of("T-13", "B-18")) {
            words.rows(question)
                    .forEach(row -> lines.add(words.joined(question, row, "age", "method", "date", "count")));
        }
        if (lines.isEmpty()) {
            String told = Stream.of("whom", "method", "date")
                    .map(part -> words.part("L-08", part))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
            return lines(told);
        }
        return lines;
    }

    /** A view that has a row of its own is not told twice. */
    private static List<String> said(AnswerLabels words) {
        Set<String> lines = new LinkedHashSet<>();
        words.rows("T-16").forEach(row -> lines.add(taken(words, row)));
        words.rows("B-18").stream()
                .map(row -> pair(words.cell("B-18", "view", row), words.cell("B-18", "changed", row)))
                .forEach(lines::add);
        if (lines.isEmpty()) {
            lines.addAll(lines(words.value("L-09")));
        }
        lines.remove("");
        return List.copyOf(lines);
    }

    private static String taken(AnswerLabels words, Map<String, String> row) {
        String outcome = Stream.of("done", "why-not")
                .map(column -> words.cell("T-16", column, row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        String taken = words.of("views.taken." + row.getOrDefault("taken", "unknown"));
        return pair(words.cell("T-16", "view", row), outcome.isEmpty() ? taken : taken + ": " + outcome);
    }

    private static List<String> whyNot(AnswerLabels words) {
        List<String> lines = new ArrayList<>(lines(words.part("L-10", "reason")));
        lines.addAll(lines(words.value("L-10")));
        lines.addAll(lines(words.value("B-19")));
        return lines;
    }

    private static List<String> youth(AnswerLabels words) {
        List<String> lines = new ArrayList<>();
        for (String question : List.of("L-11", "T-18")) {
            String date = words.part(question, "date");
            lines(words.value(question)).forEach(line -> lines.add(date.isEmpty() ? line : line + ", " + date));
        }
        String budget = words.answer("B-13").value();
        if (!budget.isEmpty()) {
            String key =
                    switch (budget) {
                        case "both", "youth-council" -> "views.youth.yes";
                        case "planned" -> "views.youth.planned";
                        default -> "views.youth.no";
                    };
            String date = words.part("B-13", "date");
            lines.add(date.isEmpty() ? words.of(key) : words.of(key) + ", " + date);
        }
        return lines.isEmpty() ? List.of(words.of("comparison.unknown")) : lines;
    }

    /** What people answered; where no form asks it, what the draft says. */
    private static List<Told> adults(AnswerLabels words, Matter matter) {
        List<Told> told = new ArrayList<>();
        for (String question : List.of("T-17", "B-20")) {
            words.rows(question)
                    .forEach(row -> told.add(new Told(
                            words.cell(question, "target", row),
                            lines(pair(
                                    words.joined(question, row, "method", "date"),
                                    words.cell(question, "said", row))))));
        }
        if (told.isEmpty()) {
            matter.check().signals().hearings().stream()
                    .filter(hearing ->
                            Set.of("GUARDIANS", "STAFF", "RESIDENTS", "EXPERT").contains(hearing.target()))
                    .map(hearing -> words.of("check.speaker." + hearing.target()))
                    .distinct()
                    .forEach(name -> told.add(new Told(name, List.of(words.of("views.inDraft")))));
        }
        return told;
    }

    private static void add(List<Told> told, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            told.add(new Told(name, lines));
        }
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String pair(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first.replaceAll("[.\\s]+$", "") + " – " + second;
    }
}
