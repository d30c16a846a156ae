package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.checklist.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The answers as they were given. A number with decimals is told in its last decimal, so that rules compare whole
 * numbers: euros with two decimals are cents. A column of a table gives one fact for each different cell.
 */
final class StatedAnswers implements Derivation {

    @Override
    public Set<String> questions() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends Record>> records() {
        return Set.of(Form.class, Answer.class, NumberAnswer.class, Blank.class);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        List<Record> facts = new ArrayList<>();
        sheet.open().forEach(form -> facts.add(new Form(Facts.PROPOSAL, form)));
        sheet.statements().forEach(statement -> facts.addAll(said(statement)));
        for (Question question : sheet.asked()) {
            if (question.shape() instanceof Shape.Table && sheet.answered(question.id())) {
                facts.add(new Answer(Facts.PROPOSAL, question.id(), "", List.of()));
            }
            facts.addAll(blanks(question, sheet.answer(question.id())));
        }
        return facts;
    }

    private static List<Record> said(Statement statement) {
        if (statement.shape() instanceof Shape.Choice choice && choice.several()) {
            List<String> values = statement.values();
            return List.of(
                    new Answer(Facts.PROPOSAL, statement.subject(), values.size() == 1 ? values.get(0) : "", values));
        }
        return statement.values().stream()
                .map(value -> statement.shape() instanceof Shape.Amount amount
                        ? number(statement.subject(), amount, value)
                        : answer(statement.subject(), value))
                .toList();
    }

    private static Record number(String subject, Shape.Amount amount, String value) {
        return Numeral.read(value)
                .<Record>map(number -> new NumberAnswer(Facts.PROPOSAL, subject, scaled(number, amount.decimals())))
                .orElseGet(() -> answer(subject, value));
    }

    private static long scaled(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static Answer answer(String subject, String value) {
        return new Answer(Facts.PROPOSAL, subject, value, List.of(value));
    }

    /** What is still open of a question: the question as a whole, and each field beside its answer. */
    private static List<Record> blanks(Question question, fi.lapsivaaka.checklist.Answer answer) {
        if (!question.editable()) {
            return List.of();
        }
        List<Record> blanks = new ArrayList<>();
        if (!complete(question, answer)) {
            blanks.add(new Blank(Facts.PROPOSAL, question.id()));
        }
        question.beside().stream()
                .filter(field -> !answer.parts().containsKey(field.id()))
                .forEach(field -> blanks.add(new Blank(Facts.PROPOSAL, question.id() + "-" + field.id())));
        return blanks;
    }

    /** A signature has both its parts; a table has enough rows with all that a row must hold. */
    private static boolean complete(Question question, fi.lapsivaaka.checklist.Answer answer) {
        if (question.shape() instanceof Shape.Signature) {
            return answer.parts()
                    .keySet()
                    .containsAll(Set.of(fi.lapsivaaka.checklist.Answer.PERSON, fi.lapsivaaka.checklist.Answer.DATE));
        }
        if (question.shape() instanceof Shape.Table table) {
            long whole = answer.rows().stream()
                    .filter(row -> table.columns().stream()
                            .allMatch(column -> !column.required() || row.containsKey(column.id())))
                    .count();
            return whole >= Math.max(1, table.minRows());
        }
        return !answer.values().isEmpty();
    }
}
