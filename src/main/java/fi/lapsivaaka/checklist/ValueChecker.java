package fi.lapsivaaka.checklist;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks single values against their shape, and notes down every fault of an answer. */
final class ValueChecker {

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 60;

    private final String question;
    private final List<Fault> faults;

    /**
     * @param question id of the question
     * @param faults where faults are noted down
     */
    ValueChecker(String question, List<Fault> faults) {
        this.question = question;
        this.faults = faults;
    }

    void choices(Shape.Choice choice, List<String> codes) {
        if (!choice.several() && codes.size() > 1) {
            fault(0, "", AnswerChecker.ONE_ONLY);
        }
        for (String code : codes) {
            Optional<Option> option = choice.option(code);
            if (option.isEmpty()) {
                fault(0, "", AnswerChecker.NOT_AN_OPTION, shown(code));
            } else if (option.get().exclusive() && choice.several() && codes.size() > 1) {
                fault(0, "", AnswerChecker.RULED_OUT, code);
            }
        }
    }

    void cell(Shape shape, String value, int row, String part) {
        if (shape instanceof Shape.Choice choice) {
            if (choice.option(value).isEmpty()) {
                fault(row, part, AnswerChecker.NOT_AN_OPTION, shown(value));
            }
        } else if (shape instanceof Shape.Amount amount) {
            number(amount, value, row, part);
        } else if (shape instanceof Shape.Prose prose) {
            length(prose.minLength(), prose.maxLength(), value, row, part);
        } else if (shape instanceof Shape.Person) {
            length(1, LONGEST_NAME, value, row, part);
        } else if (shape instanceof Shape.Day && CalendarDay.read(value).isEmpty()) {
            fault(row, part, AnswerChecker.NOT_A_DATE, shown(value));
        }
    }

    private void number(Shape.Amount amount, String value, int row, String part) {
        if (amount.unknownAllowed() && value.equals(Answer.UNKNOWN)) {
            return;
        }
        Optional<BigDecimal> read = Numeral.read(value);
        if (read.isEmpty()) {
            fault(row, part, AnswerChecker.NOT_A_NUMBER, shown(value));
            return;
        }
        BigDecimal number = read.get();
        if (number.stripTrailingZeros().scale() > amount.decimals()) {
            fault(row, part, AnswerChecker.DECIMALS, number(amount.decimals()));
        }
        if (number.compareTo(BigDecimal.valueOf(amount.min())) < 0) {
            fault(row, part, AnswerChecker.TOO_SMALL, number(amount.min()));
        }
        if (number.compareTo(BigDecimal.valueOf(amount.max())) > 0) {
            fault(row, part, AnswerChecker.TOO_LARGE, number(amount.max()));
        }
    }

    private void length(int shortest, int longest, String value, int row, String part) {
        String text = value.strip().replace("\r\n", "\n");
        int length = text.codePointCount(0, text.length());
        if (length < shortest) {
            fault(row, part, AnswerChecker.TOO_SHORT, number(shortest), number(length));
        } else if (length > longest) {
            fault(row, part, AnswerChecker.TOO_LONG, number(longest), number(length));
        }
    }

    void fault(int row, String part, String key, String... arguments) {
        faults.add(new Fault(question, row, part, key, Arrays.asList(arguments)));
    }

    static String number(long number) {
        return Long.toString(number);
    }

    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
