package fi.lapsivaaka.ruleset;

import java.util.EnumSet;
import java.util.Set;

/** How a field is compared with one value. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    CONTAINS("contains"),
    CONTAINS_NOT("not contains"),
    STARTS_WITH("str[startsWith]");

    static final Set<Operator> EQUALITY = EnumSet.of(EQUAL, NOT_EQUAL);
    static final Set<Operator> ORDER = EnumSet.of(EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST);

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written in a rule file. */
    public String sign() {
        return sign;
    }
}
