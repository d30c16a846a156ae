package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerRow;

/** Why the amount of a row of a ledger file is where it is. */
public record RowExplanation(LedgerRow row, EntryExplanation why) {}
