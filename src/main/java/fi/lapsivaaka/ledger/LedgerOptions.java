package fi.lapsivaaka.ledger;

import java.util.Optional;

/**
 * What the reader cannot know from the file alone. Columns of the file win over these.
 *
 * @param organisation name of the organisation, or the empty text
 * @param organisationType {@code kunta}, {@code hva}, or the empty text: told from the organisation's name
 * @param year accounting year, or 0
 * @param amountColumn name of the column whose amounts are counted, or the empty text: the reader chooses
 * @param phase of amounts whose column tells none
 * @param mapping what the columns mean; where there is none, or the file has other columns, the reader tells by their names
 * @param turned whether expenses stand in the file as negative amounts
 */
public record LedgerOptions(
        String organisation,
        String organisationType,
        int year,
        String amountColumn,
        Phase phase,
        Optional<ColumnMapping> mapping,
        boolean turned) {

    public LedgerOptions(String organisation, String organisationType, int year, String amountColumn) {
        this(organisation, organisationType, year, amountColumn, Phase.ACTUAL, Optional.empty(), false);
    }

    /** The same with amounts of the other sign. */
    LedgerOptions turnedRound() {
        return new LedgerOptions(organisation, organisationType, year, amountColumn, phase, mapping, !turned);
    }

    public static LedgerOptions none() {
        return new LedgerOptions("", "", 0, "");
    }
}
