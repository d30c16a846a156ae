package fi.lapsivaaka.checklist;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How a condition compares what is given with what it names. */
public enum Operator {
    /** At least one given value is named. */
    ANY_OF,
    /** No given value is named; also when nothing is given. */
    NONE_OF,
    /** Something is given. */
    ANSWERED,
    /** Some given number is at least the named one. */
    AT_LEAST,
    /** Some given number is at most the named one. */
    AT_MOST;

    /** As in form files: {@code any-of}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Operator> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    boolean numeric() {
        return this == AT_LEAST || this == AT_MOST;
    }

    boolean holds(Collection<String> given, Collection<String> named) {
        return switch (this) {
            case ANY_OF -> given.stream().anyMatch(named::contains);
            case NONE_OF -> given.stream().noneMatch(named::contains);
            case ANSWERED -> !given.isEmpty();
            case AT_LEAST -> compares(given, named, 1);
            case AT_MOST -> compares(given, named, -1);
        };
    }

    private static boolean compares(Collection<String> given, Collection<String> named, int sign) {
        BigDecimal bound = named.stream()
                .flatMap(text -> Numeral.read(text).stream())
                .findFirst()
                .orElseThrow();
        return given.stream()
                .flatMap(text -> Numeral.read(text).stream())
                .anyMatch(number -> number.compareTo(bound) * sign >= 0);
    }
}
