package fi.lapsivaaka.ledger;

/**
 * What the reader cannot know from the file alone. Columns of the file win over these.
 *
 * @param organisation name of the organisation, or the empty text
 * @param organisationType {@code kunta}, {@code hva}, or the empty text: told from the organisation's name
 * @param year accounting year, or 0
 * @param amountColumn name of the column whose amounts are counted, or the empty text: the reader chooses
 */
public record LedgerOptions(String organisation, String organisationType, int year, String amountColumn) {

    public static LedgerOptions none() {
        return new LedgerOptions("", "", 0, "");
    }
}
