package fi.lapsivaaka.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 60;

    private final Question question;
    private final List<Fault> faults = new ArrayList<>();

    private AnswerChecker(Question question) {
        this.question = question;
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
                fault(0, "", REQUIRED);
            }
            return;
        }
        if (!question.editable()) {
            fault(0, "", COMPUTED);
            return;
        }
        Shape shape = question.shape();
        boolean listed = shape instanceof Shape.Table;
        boolean signed = shape instanceof Shape.Signature;
        if (!listed && !answer.rows().isEmpty()) {
            fault(0, "", NO_SUCH_FIELD, "rows");
        }
        if ((listed || signed) && !answer.values().isEmpty()) {
            fault(0, "", NO_SUCH_FIELD, shown(answer.values().get(0)));
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
                fault(0, "", REQUIRED);
            }
        } else if (shape instanceof Shape.Choice choice) {
            choices(choice, values);
        } else if (values.size() > 1) {
            fault(0, "", ONE_ONLY);
        } else {
            cell(shape, values.get(0), 0, "");
        }
    }

    private void choices(Shape.Choice choice, List<String> codes) {
        if (!choice.several() && codes.size() > 1) {
            fault(0, "", ONE_ONLY);
        }
        for (String code : codes) {
            Optional<Option> option = choice.option(code);
            if (option.isEmpty()) {
                fault(0, "", NOT_AN_OPTION, shown(code));
            } else if (option.get().exclusive() && choice.several() && codes.size() > 1) {
                fault(0, "", RULED_OUT, code);
            }
        }
    }

    private void rows(Shape.Table table, List<Map<String, String>> rows) {
        if (rows.size() > table.maxRows()) {
            fault(0, "", TOO_MANY_ROWS, number(table.maxRows()), number(rows.size()));
            return;
        }
        if (rows.size() < table.minRows()) {
            fault(0, "", TOO_FEW_ROWS, number(table.minRows()), number(rows.size()));
        }
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (Map<String, String> row : rows) {
            number++;
            cells(table.columns(), row, number);
            String key = row.getOrDefault(table.unique(), "");
            if (!key.isEmpty() && !seen.add(key)) {
                fault(number, table.unique(), TWICE, shown(key));
            }
        }
    }

    private void cells(List<Column> columns, Map<String, String> cells, int row) {
        for (Column column : columns) {
            String cell = cells.getOrDefault(column.id(), "");
            if (!cell.isEmpty()) {
                cell(column.shape(), cell, row, column.id());
            } else if (column.required()) {
                fault(row, column.id(), REQUIRED);
            }
        }
        Set<String> known = new HashSet<>(columns.stream().map(Column::id).toList());
        cells.keySet().stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> fault(row, shown(id), NO_SUCH_FIELD, shown(id)));
    }

    private void cell(Shape shape, String value, int row, String part) {
        if (shape instanceof Shape.Choice choice) {
            if (choice.option(value).isEmpty()) {
                fault(row, part, NOT_AN_OPTION, shown(value));
            }
        } else if (shape instanceof Shape.Amount amount) {
            number(amount, value, row, part);
        } else if (shape instanceof Shape.Prose prose) {
            length(prose.minLength(), prose.maxLength(), value, row, part);
        } else if (shape instanceof Shape.Person) {
            length(1, LONGEST_NAME, value, row, part);
        } else if (shape instanceof Shape.Day && CalendarDay.read(value).isEmpty()) {
            fault(row, part, NOT_A_DATE, shown(value));
        }
    }

    private void number(Shape.Amount amount, String value, int row, String part) {
        if (amount.unknownAllowed() && value.equals(Answer.UNKNOWN)) {
            return;
        }
        Optional<BigDecimal> read = Numeral.read(value);
        if (read.isEmpty()) {
            fault(row, part, NOT_A_NUMBER, shown(value));
            return;
        }
        BigDecimal number = read.get();
        if (number.stripTrailingZeros().scale() > amount.decimals()) {
            fault(row, part, DECIMALS, number(amount.decimals()));
        }
        if (number.compareTo(BigDecimal.valueOf(amount.min())) < 0) {
            fault(row, part, TOO_SMALL, number(amount.min()));
        }
        if (number.compareTo(BigDecimal.valueOf(amount.max())) > 0) {
            fault(row, part, TOO_LARGE, number(amount.max()));
        }
    }

    private void length(int shortest, int longest, String value, int row, String part) {
        String text = value.strip().replace("\r\n", "\n");
        int length = text.codePointCount(0, text.length());
        if (length < shortest) {
            fault(row, part, TOO_SHORT, number(shortest), number(length));
        } else if (length > longest) {
            fault(row, part, TOO_LONG, number(longest), number(length));
        }
    }

    private void fault(int row, String part, String key, String... arguments) {
        faults.add(new Fault(question.id(), row, part, key, Arrays.asList(arguments)));
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
