package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks an answer against its question and tells everything that is wrong with it. */
public final class AnswerChecker {

    /** An answer is expected. */
    public static final String REQUIRED = "answer.required";
    /** Not one of the options; argument: what was given. */
    public static final String NOT_AN_OPTION = "answer.not-an-option";
    /** Only one choice is possible. */
    public static final String ONE_ONLY = "answer.one-only";
    /** Two choices rule each other out; argument: code of the one that stands alone. */
    public static final String RULED_OUT = "answer.ruled-out";
    /** Not a number; argument: what was given. */
    public static final String NOT_A_NUMBER = "answer.not-a-number";
    /** Too many decimals; argument: how many are accepted. */
    public static final String DECIMALS = "answer.decimals";
    /** Below the smallest number; argument: the smallest. */
    public static final String TOO_SMALL = "answer.too-small";
    /** Above the largest number; argument: the largest. */
    public static final String TOO_LARGE = "answer.too-large";
    /** Too short; arguments: shortest length, present length. */
    public static final String TOO_SHORT = "answer.too-short";
    /** Too long; arguments: longest length, present length. */
    public static final String TOO_LONG = "answer.too-long";
    /** Not a day; argument: what was given. */
    public static final String NOT_A_DATE = "answer.not-a-date";
    /** Too few rows; arguments: fewest, present. */
    public static final String TOO_FEW_ROWS = "answer.too-few-rows";
    /** Too many rows; arguments: most, present. */
    public static final String TOO_MANY_ROWS = "answer.too-many-rows";
    /** Two rows are about the same thing; argument: its code. */
    public static final String TWICE = "answer.twice";
    /** The question has no such field; argument: its name. */
    public static final String NO_SUCH_FIELD = "answer.no-such-field";
    /** The value is computed and cannot be changed. */
    public static final String COMPUTED = "answer.computed";

    /** Every message key, so that translations can be checked against them. */
    public static final List<String> KEYS = List.of(
            REQUIRED,
            NOT_AN_OPTION,
            ONE_ONLY,
            RULED_OUT,
            NOT_A_NUMBER,
            DECIMALS,
            TOO_SMALL,
            TOO_LARGE,
            TOO_SHORT,
            TOO_LONG,
            NOT_A_DATE,
            TOO_FEW_ROWS,
            TOO_MANY_ROWS,
            TWICE,
            NO_SUCH_FIELD,
            COMPUTED);

    private final Question question;
    private final List<Fault> faults = new ArrayList<>();
    private final ValueChecker single;

    private AnswerChecker(Question question) {
        this.question = question;
        this.single = new ValueChecker(question.id(), faults);
    }

    /** Everything that is wrong; empty when the answer can be accepted. */
    public static List<Fault> check(Question question, Answer answer) {
        AnswerChecker checker = new AnswerChecker(question);
        checker.check(question.tidied(answer));
        return List.copyOf(checker.faults);
    }

    private void check(Answer answer) {
        if (answer.isBlank()) {
            if (question.required() && question.editable()) {
                single.fault(0, "", REQUIRED);
            }
            return;
        }
        if (!question.editable()) {
            single.fault(0, "", COMPUTED);
            return;
        }
        Shape shape = question.shape();
        boolean listed = shape instanceof Shape.Table;
        boolean signed = shape instanceof Shape.Signature;
        if (!listed && !answer.rows().isEmpty()) {
            single.fault(0, "", NO_SUCH_FIELD, "rows");
        }
        if ((listed || signed) && !answer.values().isEmpty()) {
            single.fault(
                    0, "", NO_SUCH_FIELD, ValueChecker.shown(answer.values().get(0)));
        }
        if (shape instanceof Shape.Table table) {
            rows(table, answer.rows());
        } else if (!signed) {
            values(shape, answer.values());
        }
        cells(signed ? question.parts() : question.beside(), answer.parts(), 0);
    }

    private void values(Shape shape, List<String> values) {
        if (values.isEmpty()) {
            if (question.required()) {
                single.fault(0, "", REQUIRED);
            }
        } else if (shape instanceof Shape.Choice choice) {
            single.choices(choice, values);
        } else if (values.size() > 1) {
            single.fault(0, "", ONE_ONLY);
        } else {
            single.cell(shape, values.get(0), 0, "");
        }
    }

    private void rows(Shape.Table table, List<Map<String, String>> rows) {
        if (rows.size() > table.maxRows()) {
            single.fault(0, "", TOO_MANY_ROWS, ValueChecker.number(table.maxRows()), ValueChecker.number(rows.size()));
            return;
        }
        if (rows.size() < table.minRows()) {
            single.fault(0, "", TOO_FEW_ROWS, ValueChecker.number(table.minRows()), ValueChecker.number(rows.size()));
        }
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (Map<String, String> row : rows) {
            number++;
            cells(table.columns(), row, number);
            String key = row.getOrDefault(table.unique(), "");
            if (!key.isEmpty() && !seen.add(key)) {
                single.fault(number, table.unique(), TWICE, ValueChecker.shown(key));
            }
        }
    }

    private void cells(List<Column> columns, Map<String, String> cells, int row) {
        for (Column column : columns) {
            String cell = cells.getOrDefault(column.id(), "");
            if (!cell.isEmpty()) {
                single.cell(column.shape(), cell, row, column.id());
            } else if (column.required()) {
                single.fault(row, column.id(), REQUIRED);
            }
        }
        Set<String> known = new HashSet<>(columns.stream().map(Column::id).toList());
        cells.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> single.fault(row, ValueChecker.shown(id), NO_SUCH_FIELD, ValueChecker.shown(id)));
    }
}
