package fi.lapsivaaka.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A column of a ledger file.
 *
 * @param index place in the file, from 0
 * @param name as written in the header
 * @param field its meaning; null when the column is not recognised, or another column tells the same better
 * @param unit how many euros the number 1 stands for: 1, or 1,000 or 1,000,000 when the header says so
 * @param year of an amount: the year in its name ({@code TA 2026}), or else the newest in the names beside it, or 0
 */
public record LedgerColumn(int index, String name, @Nullable LedgerField field, int unit, int year) {

    /** Whether the column holds euros that are read. */
    public boolean isAmount() {
        return field != null && field.isAmount();
    }
}
