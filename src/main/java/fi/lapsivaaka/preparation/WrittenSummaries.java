package fi.lapsivaaka.preparation;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the summary for the agenda item, and the one for children, from the other answers. A person edits them. */
@Component
final class WrittenSummaries {

    private final MessageSource messages;

    WrittenSummaries(MessageSource messages) {
        this.messages = messages;
    }

    Answer of(Question question, Forms forms, Map<String, Answer> answers, Language language) {
        int longest = question.shape() instanceof Shape.Prose prose ? prose.maxLength() : 0;
        List<String> sentences =
                switch (question.id()) {
                    case "L-15", "T-27" -> forCouncil(forms, answers, language);
                    case "L-16" -> forChildren(answers, language);
                    case "B-16" -> ofBudget(answers, language);
                    case "B-17" -> ofBudgetForChildren(answers, language);
                    default -> List.of();
                };
        String text = fitting(sentences, longest);
        return text.isEmpty() ? Answer.NONE : Answer.of(text);
    }

    private List<String> forCouncil(Forms forms, Map<String, Answer> answers, Language language) {
        List<String> sentences = new ArrayList<>();
        add(sentences, value(answers, "L-01"));
        add(sentences, named("work.written.better", effects(forms, answers, "POS", language), language));
        add(sentences, named("work.written.worse", effects(forms, answers, "NEG", language), language));
        add(sentences, named("work.written.views", value(answers, "L-09"), language));
        add(sentences, named("work.written.notAsked", value(answers, "L-10"), language));
        add(sentences, value(answers, "L-13"));
        return sentences;
    }

    private List<String> ofBudget(Map<String, Answer> answers, Language language) {
        List<String> sentences = new ArrayList<>();
        String measures = answers.getOrDefault("B-06", Answer.NONE).rows().stream()
                .map(row -> row.getOrDefault("measure", "").replaceAll("[.\\s]+$", ""))
                .filter(measure -> !measure.isEmpty())
                .collect(Collectors.joining("; "));
        add(sentences, named("work.written.savings", measures, language));
        add(sentences, named("work.written.shifts", value(answers, "B-09"), language));
        add(sentences, named("work.written.prevention", value(answers, "B-10"), language));
        return sentences;
    }

    private List<String> ofBudgetForChildren(Map<String, Answer> answers, Language language) {
        List<String> sentences = new ArrayList<>();
        if (!answers.getOrDefault("B-06", Answer.NONE).rows().isEmpty()) {
            add(sentences, messages.getMessage("work.written.budgetChild", null, language.locale()));
        }
        return sentences;
    }

    private List<String> forChildren(Map<String, Answer> answers, Language language) {
        List<String> sentences = new ArrayList<>();
        if (!value(answers, "L-01").isEmpty()) {
            add(sentences, messages.getMessage("work.written.child", null, language.locale()));
            add(sentences, value(answers, "L-01"));
            add(sentences, named("work.written.childViews", value(answers, "L-09"), language));
        }
        return sentences;
    }

    private static String effects(Forms forms, Map<String, Answer> answers, String direction, Language language) {
        return answers.getOrDefault("L-04", Answer.NONE).rows().stream()
                .filter(row -> direction.equals(row.get("direction")))
                .map(row -> row.getOrDefault("what", dimension(forms, row.getOrDefault("dimension", ""), language)))
                .map(text -> text.replaceAll("[.\\s]+$", ""))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String dimension(Forms forms, String code, Language language) {
        return forms
                .question("L-04")
                .flatMap(question -> question.part("dimension"))
                .map(column -> column.shape().options())
                .orElse(List.of())
                .stream()
                .filter(option -> option.code().equals(code))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(code);
    }

    private String named(String key, String text, Language language) {
        return text.isEmpty() ? "" : messages.getMessage(key, new Object[] {text}, language.locale());
    }

    private static String value(Map<String, Answer> answers, String question) {
        return answers.getOrDefault(question, Answer.NONE).value();
    }

    private static void add(List<String> sentences, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            sentences.add(line.matches(".*[.!?…]$") ? line : line + ".");
        }
    }

    /** Whole sentences, as many as fit; one too long is left out, since half of it may say the opposite. */
    private static String fitting(List<String> sentences, int longest) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            if (text.length() + sentence.length() + 1 <= longest) {
                text.append(text.isEmpty() ? "" : " ").append(sentence);
            }
        }
        return text.toString();
    }
}
