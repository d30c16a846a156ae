package fi.lapsivaaka.ledger;

import java.util.Locale;

/** The stage of the budget year that an amount belongs to. */
public enum Phase {
    /** What is proposed to the council (talousarvioesitys). */
    PROPOSAL,
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

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code used in the database, in files and in addresses: {@code budget}. */
    public String code() {
        return code;
    }

    /**
     * @throws IllegalArgumentException when no phase has this code
     */
    public static Phase of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /**
     * The phase of an amount column.
     *
     * @param untold of a column that tells none
     */
    static Phase of(LedgerField amount, Phase untold) {
        return switch (amount) {
            case PROPOSAL -> PROPOSAL;
            case BUDGET -> BUDGET;
            case CHANGES -> CHANGES;
            case AMENDED -> AMENDED;
            case FORECAST -> FORECAST;
            case ACTUAL -> ACTUAL;
            case AMOUNT, NET_AMOUNT, DEBIT, CREDIT -> untold;
            default -> throw new IllegalArgumentException(amount + " is no amount");
        };
    }
}
