package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.FormAnswers;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.checklist.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;

/** Reads answers in the words of one language: names of options and columns, days and numbers as people write them. */
final class AnswerLabels {

    private final FormAnswers given;
    private final Predicate<String> counts;
    private final Language language;
    private final MessageSource messages;
    private final Figures figures = new Figures();

    /** @param counts whether a question applies; what was answered of another one counts for nothing */
    AnswerLabels(FormAnswers given, Predicate<String> counts, Language language, MessageSource messages) {
        this.given = given;
        this.counts = counts;
        this.language = language;
        this.messages = messages;
    }

    Answer answer(String question) {
        return counts.test(question) ? given.answers().getOrDefault(question, Answer.NONE) : Answer.NONE;
    }

    /** The one value, an option by its name. */
    String value(String question) {
        String value = answer(question).value();
        return given.forms()
                .question(question)
                .map(asked -> word(asked.shape(), value))
                .orElse(value);
    }

    /** A field beside the answer, or the empty text. */
    String part(String question, String part) {
        return cell(question, part, answer(question).parts());
    }

    List<Map<String, String>> rows(String question) {
        return given.forms()
                .question(question)
                .map(asked -> asked.tidied(answer(question)).rows())
                .orElse(List.of());
    }

    /** A cell in words, or the empty text. */
    String cell(String question, String column, Map<String, String> row) {
        String value = row.getOrDefault(column, "");
        return column(question, column).map(known -> word(known.shape(), value)).orElse(value);
    }

    /** The name of an option of a column; its code where the column has none such. */
    String option(String question, String column, String code) {
        return column(question, column).map(known -> word(known.shape(), code)).orElse(code);
    }

    /** The name of a column or of a field beside an answer. */
    String label(String question, String column) {
        return column(question, column).map(known -> known.label().in(language)).orElse(column);
    }

    /** Cells of a row that are filled in, one after another; names of options after the first go on in small letters. */
    String joined(String question, Map<String, String> row, String... columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            String text = cell(question, column, row);
            boolean option = column(question, column)
                    .filter(known -> known.shape() instanceof Shape.Choice)
                    .isPresent();
            if (!text.isEmpty()) {
                cells.add(option && !cells.isEmpty() ? small(text) : text);
            }
        }
        return String.join(", ", cells);
    }

    private String small(String text) {
        return text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1);
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    private Optional<Column> column(String question, String id) {
        return given.forms().question(question).flatMap(asked -> asked.part(id));
    }

    private String word(Shape shape, String value) {
        if (shape instanceof Shape.Choice choice) {
            return choice.option(value)
                    .map(option -> option.label().in(language))
                    .orElse(value);
        } else if (shape instanceof Shape.Amount amount && !value.isEmpty()) {
            String unit = " " + amount.unit().label().in(language);
            return value.equals(Answer.UNKNOWN)
                    ? of("comparison.unknown")
                    : Numeral.read(value).map(figures::number).orElse(value) + unit;
        } else if (shape instanceof Shape.Day) {
            return CalendarDay.read(value).map(figures::day).orElse(value);
        }
        return value.replaceAll("\\s+", " ").strip();
    }
}
