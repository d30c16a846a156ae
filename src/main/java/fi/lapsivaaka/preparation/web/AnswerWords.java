package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says an answer in words, as people read it. */
@Component
final class AnswerWords {

    private final MessageSource messages;
    private final Figures figures;

    AnswerWords(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /** One line for the answer, one for each field beside it and each row. */
    List<String> lines(Question question, Answer given, Language language) {
        Answer answer = question.tidied(given);
        List<String> lines = new ArrayList<>();
        if (!answer.values().isEmpty()) {
            lines.add(answer.values().stream()
                    .map(value -> word(question.shape(), value, language))
                    .collect(Collectors.joining(", ")));
        }
        List<Column> beside = question.shape() instanceof Shape.Table ? question.beside() : question.parts();
        answer.parts().forEach((id, value) -> beside.stream()
                .filter(part -> part.id().equals(id))
                .forEach(part -> lines.add(cell(question, part, value, language))));
        answer.rows().forEach(row -> lines.add(row(question, row, language)));
        if (lines.isEmpty()) {
            lines.add(messages.getMessage("work.blank", null, language.locale()));
        }
        return lines;
    }

    /** The answer to a question that nobody knows any more, as it was given. */
    static List<String> plain(Answer answer) {
        List<String> lines = new ArrayList<>();
        if (!answer.values().isEmpty()) {
            lines.add(String.join(", ", answer.values()));
        }
        lines.addAll(answer.parts().values());
        answer.rows().forEach(row -> lines.add(String.join(" · ", row.values())));
        return lines;
    }

    private String cell(Question question, Column part, String value, Language language) {
        String word = word(part.shape(), value, language);
        return question.shape() instanceof Shape.Signature ? word : part.label().in(language) + ": " + word;
    }

    private String row(Question question, Map<String, String> row, Language language) {
        return question.parts().stream()
                .filter(column -> row.containsKey(column.id()))
                .map(column -> column.label().in(language) + ": "
                        + word(column.shape(), row.getOrDefault(column.id(), ""), language))
                .collect(Collectors.joining(" · "));
    }

    private String word(Shape shape, String value, Language language) {
        if (shape instanceof Shape.Choice choice) {
            return choice.option(value)
                    .map(option -> option.label().in(language))
                    .orElse(value);
        } else if (shape instanceof Shape.Amount amount) {
            if (value.equals(Answer.UNKNOWN)) {
                return messages.getMessage("work.unknown", null, language.locale());
            }
            if (amount.calendarYear()) {
                return value;
            }
            return Numeral.read(value)
                            .filter(number -> number.stripTrailingZeros().scale() <= 0)
                            .map(number -> figures.count(number.longValue()))
                            .orElse(value)
                    + " " + amount.unit().label().in(language);
        } else if (shape instanceof Shape.Day) {
            return CalendarDay.read(value).map(figures::day).orElse(value);
        }
        return value;
    }
}
