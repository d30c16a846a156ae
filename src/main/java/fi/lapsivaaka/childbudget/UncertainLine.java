package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;

/**
 * A line of the ledger whose place rests on something weaker than a rule and a fixed share.
 *
 * @param reason {@code unclassified}, {@code low} (low confidence), {@code default} (share without a source) or
 *     {@code conflict} (a row that names a conflict)
 * @param place from 1 on, the most euros first
 * @param upToHere euros of this line and of all before it, without their signs
 */
public record UncertainLine(LedgerLine line, String reason, int place, Money upToHere) {}
