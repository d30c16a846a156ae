package fi.lapsivaaka.ledger;

import java.util.Locale;

/** The stage of the budget year that an amount belongs to. */
public enum Phase {
    /** The budget as first decided (talousarvio). */
    BUDGET,
    /** Changes decided during the year (talousarviomuutokset). */
    CHANGES,
    /** The budget with its changes. */
    AMENDED,
    /** What was used (toteuma). */
    ACTUAL,
    /** What is expected for the whole year (ennuste). */
    FORECAST;

    /** The code used in the database, in files and in addresses: {@code budget}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException when no phase has this code
     */
    public static Phase of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The phase of an amount column; an amount that tells no phase is an entry that happened. */
    static Phase of(LedgerField amount) {
        return switch (amount) {
            case BUDGET -> BUDGET;
            case CHANGES -> CHANGES;
            case AMENDED -> AMENDED;
            case FORECAST -> FORECAST;
            case ACTUAL, AMOUNT, NET_AMOUNT -> ACTUAL;
            default -> throw new IllegalArgumentException(amount + " is no amount");
        };
    }
}
