package fi.lapsivaaka.ledger;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a column of a ledger or a budget report can mean. Names of columns are in {@code db/reference/ledger-columns.csv}. */
public enum LedgerField {
    ORGANISATION,
    /** {@code kunta} or {@code hva}. */
    ORGANISATION_TYPE,
    /** The official three-digit number of a municipality; names the organisation where no name column does. */
    ORGANISATION_NUMBER,
    /** Committee or division: toimielin, lautakunta, toimiala. */
    BODY,
    /** Tulosalue, tehtäväalue. */
    RESULT_AREA,
    COST_CENTRE,
    COST_CENTRE_NAME,
    /** Four-digit class of the national service classification (AURA). */
    SERVICE_CLASS,
    SERVICE_CLASS_NAME,
    ACCOUNT,
    ACCOUNT_NAME,
    SUPPLIER,
    /** Industry of the supplier (TOL 2008 code). */
    SUPPLIER_INDUSTRY,
    /** Postcode or name of a residential area. */
    AREA,
    YEAR,
    DATE,
    /** The decision a change of the budget rests on: body, day, section. */
    DECISION,
    /** An amount whose phase the file does not tell; in purchase ledgers the amount with value-added tax. */
    AMOUNT,
    /** The amount without value-added tax, which is what a service costs its organiser. */
    NET_AMOUNT,
    /** What was charged (debet); what was credited is taken off it. */
    DEBIT,
    /** What was credited (kredit). */
    CREDIT,
    PROPOSAL,
    BUDGET,
    CHANGES,
    AMENDED,
    ACTUAL,
    FORECAST;

    private static final Set<LedgerField> AMOUNTS = EnumSet.range(AMOUNT, FORECAST);

    private static final Set<LedgerField> UNTOLD = EnumSet.range(AMOUNT, CREDIT);

    private static final Set<LedgerField> KEY = EnumSet.range(ORGANISATION, AREA);

    private static final Set<LedgerField> NAMING = EnumSet.range(BODY, SUPPLIER);

    /** The code used in the alias table: {@code cost-centre-name}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the column holds euros. */
    public boolean isAmount() {
        return AMOUNTS.contains(this);
    }

    /** Whether the column holds euros of which it does not tell the phase. */
    boolean isUntold() {
        return UNTOLD.contains(this);
    }

    /** Whether the column says what the euros are for; a file without any such column cannot be classified. */
    public boolean isNaming() {
        return NAMING.contains(this);
    }

    /** Whether the column is a part of the key of a row. Years are told apart: they may come from a date or a header. */
    boolean isOfKey() {
        return KEY.contains(this);
    }

    /**
     * @throws IllegalArgumentException when no field has this code
     */
    public static LedgerField of(String code) {
        for (LedgerField field : values()) {
            if (field.code().equals(code)) {
                return field;
            }
        }
        throw new IllegalArgumentException("no ledger field has the code '" + code + "'");
    }
}
