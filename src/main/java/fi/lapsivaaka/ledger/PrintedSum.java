package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;

/**
 * A printed sum that the rows of its file do not add up to. The file is believed in both: the rows count, the sum is told.
 *
 * @param name as printed
 * @param counted what the rows add up to that the sum is of
 */
public record PrintedSum(int line, int year, Phase phase, String name, Money printed, Money counted) {

    public Money difference() {
        return printed.minus(counted);
    }
}
