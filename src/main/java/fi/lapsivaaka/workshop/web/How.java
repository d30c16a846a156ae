package fi.lapsivaaka.workshop.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a sentence compares a field with its values, in the words of people who write no code. */
enum How {
    /** The text is this one, or one of these. */
    IS(Field.TEXT, "==", "in"),
    /** The text is none of these. */
    IS_NOT(Field.TEXT, "!=", "not in"),
    STARTS(Field.TEXT, "str[startsWith]", ""),
    /** The list has at least one of these. */
    ANY(Field.TEXTS, "contains", " || "),
    /** The list has none of these. */
    NONE(Field.TEXTS, "not contains", " && "),
    /** The list has every one of these. */
    ALL(Field.TEXTS, "contains", " && "),
    /** The list lacks at least one of these. */
    NOT_ALL(Field.TEXTS, "not contains", " || "),
    EQUAL(Field.WHOLE, "==", ""),
    UNEQUAL(Field.WHOLE, "!=", ""),
    LESS(Field.WHOLE, "<", ""),
    AT_MOST(Field.WHOLE, "<=", ""),
    GREATER(Field.WHOLE, ">", ""),
    AT_LEAST(Field.WHOLE, ">=", ""),
    TRUE_OR_NOT(Field.TRUTH, "==", "");

    /** What a field of a fact holds. */
    enum Field {
        TEXT,
        TEXTS,
        WHOLE,
        TRUTH,
        /** Something that sentences do not speak of. */
        OTHER
    }

    private final Field field;
    private final String sign;
    private final String several;

    How(Field field, String sign, String several) {
        this.field = field;
        this.sign = sign;
        this.several = several;
    }

    /** Those that a field admits, the usual one first. */
    static List<How> of(Field field) {
        return Arrays.stream(values()).filter(how -> how.field == field).toList();
    }

    String sign() {
        return sign;
    }

    boolean takesSeveral() {
        return !several.isEmpty();
    }

    /** Whether the parts of such a comparison stand side by side, so that they need parentheses among alternatives. */
    boolean joinsAll() {
        return several.equals(" && ");
    }

    /**
     * As it is written in a rule file.
     *
     * @param values as they stand there, texts in quotes; at least one
     */
    String text(String name, List<String> values) {
        if (values.size() == 1 || several.isEmpty()) {
            return name + ' ' + sign + ' ' + values.get(0);
        }
        if (field == Field.TEXT) {
            return name + ' ' + several + " ( " + String.join(", ", values) + " )";
        }
        return values.stream().map(value -> name + ' ' + sign + ' ' + value).collect(Collectors.joining(several));
    }
}
