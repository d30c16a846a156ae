package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger file.
 *
 * @param line line of the file on which the row begins, from 1
 * @param fields every cell as written, in the order of the header; as many as the header has columns
 * @param kind only {@link Kind#ENTRY} rows may be summed
 * @param amount the amount of the chosen column ({@link LedgerHeader#amountColumn()}); zero when that cell is empty
 * @param amounts amounts of the key's year by phase; a phase whose cell is empty is missing
 * @param otherYears where columns are of different years: the amounts of the others
 * @param date the day of the entry where a column tells it
 * @param decision what a change rests on, or the empty text
 */
public record LedgerRow(
        long line,
        List<String> fields,
        Kind kind,
        LedgerKey key,
        Money amount,
        Map<Phase, Money> amounts,
        List<OtherYear> otherYears,
        @Nullable LocalDate date,
        String decision) {

    /** What a row is. */
    public enum Kind {
        /** Euros of its own. */
        ENTRY,
        /** A printed sum of other rows ("Yhteensä"): counting it would double the euros. */
        SUM,
        /** A heading: names, but no amount in any column. */
        HEADING
    }

    /** Amounts of another year than the row's own. */
    public record OtherYear(LedgerKey key, Map<Phase, Money> amounts) {}
}
