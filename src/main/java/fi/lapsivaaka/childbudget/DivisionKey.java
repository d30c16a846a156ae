package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.vocabulary.ChildPopulation;
import java.util.Arrays;
import java.util.Optional;

/** What a county's money is divided among its municipalities by, since its books do not tell whose residents it served. */
public enum DivisionKey {
    UNDER_18("under-18"),
    RESIDENTS("residents"),
    /** Service by service by what was done for the residents of each municipality; the rest by residents under 18. */
    ACTIVITY("activity");

    private final String code;

    DivisionKey(String code) {
        this.code = code;
    }

    /** As in addresses of pages. */
    public String code() {
        return code;
    }

    long weight(ChildPopulation population) {
        return switch (this) {
            case UNDER_18, ACTIVITY -> population.under18();
            case RESIDENTS -> population.residents();
        };
    }

    public static Optional<DivisionKey> of(String code) {
        return Arrays.stream(values()).filter(key -> key.code.equals(code)).findFirst();
    }
}
