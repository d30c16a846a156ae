package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.CalendarDay;
import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/**
 * Reads answers from the fields of a form: {@code S-05} for the answer, {@code S-05.age-group} for a field beside it,
 * {@code L-04.0.direction} for a cell of the first row.
 */
final class AnswerReader {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST = 20_000;

    private final MultiValueMap<String, String> fields;

    AnswerReader(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** Whether the form held the question at all, also when everything in it was left blank. */
    boolean holds(Question question) {
        return fields.containsKey(basedOn(question.id()));
    }

    /** Revision of the answer that the form showed; 0 for none. */
    int revision(Question question) {
        String text = first(basedOn(question.id()));
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    Answer read(Question question) {
        Map<String, String> parts = new LinkedHashMap<>();
        boolean table = question.shape() instanceof Shape.Table;
        List<Column> beside =
                table || !(question.shape() instanceof Shape.Signature) ? question.beside() : question.parts();
        beside.forEach(part -> parts.put(part.id(), first(question.id() + "." + part.id(), part.shape())));
        return question.tidied(
                table ? new Answer(List.of(), parts, rows(question)) : new Answer(values(question), parts, List.of()));
    }

    static String basedOn(String question) {
        return "based-on." + question;
    }

    private List<String> values(Question question) {
        if (question.shape() instanceof Shape.Choice) {
            return all(question.id());
        }
        String value = first(question.id(), question.shape());
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private List<Map<String, String>> rows(Question question) {
        SortedSet<Integer> numbers = new TreeSet<>();
        String prefix = question.id() + ".";
        fields.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(rest -> rest.matches("[0-9]{1,3}\\..+"))
                .forEach(rest -> numbers.add(Integer.valueOf(rest.substring(0, rest.indexOf('.')))));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number : numbers.headSet(MOST_ROWS)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (Column column : ((Shape.Table) question.shape()).columns()) {
                row.put(column.id(), first(prefix + number + "." + column.id(), column.shape()));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(AnswerReader::plain)
                .distinct()
                .limit(MOST_ROWS)
                .toList();
    }

    private String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** What was written wins over "do not know"; a day is kept in one form however it was written. */
    private String first(String name, Shape shape) {
        List<String> given =
                all(name).stream().filter(value -> !value.isEmpty()).toList();
        String value = given.stream()
                .filter(one -> !one.equals(Answer.UNKNOWN))
                .findFirst()
                .orElse(given.isEmpty() ? "" : given.get(0));
        return shape instanceof Shape.Day
                ? CalendarDay.read(value).map(String::valueOf).orElse(value)
                : value;
    }

    private static String plain(String text) {
        String stripped = text.replace("\r\n", "\n").replace("\u0000", "").strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST);
    }
}
