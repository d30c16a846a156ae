package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that an answer says, under the name by which rules speak of it.
 *
 * @param subject the question's id, and after a dash the part: {@code L-08}, {@code K-02-now}, {@code L-04-direction}
 * @param shape what its values may look like
 * @param values what was given: codes, numbers, days or texts; for a column every cell once
 */
public record Statement(String subject, Shape shape, List<String> values) {

    public Statement {
        values = List.copyOf(values);
    }

    /** Everything that an answer says; nothing for what was left blank. */
    static List<Statement> of(Question question, Answer answer) {
        Answer tidy = question.tidied(answer);
        List<Statement> found = new ArrayList<>();
        if (!tidy.isBlank()) {
            add(found, question.id(), question.shape(), tidy.values());
        }
        question.parts()
                .forEach(part -> add(
                        found,
                        question.id() + "-" + part.id(),
                        part.shape(),
                        tidy.given(part.id()).stream().distinct().toList()));
        return List.copyOf(found);
    }

    private static void add(List<Statement> found, String subject, Shape shape, List<String> values) {
        if (!values.isEmpty()) {
            found.add(new Statement(subject, shape, values));
        }
    }
}
