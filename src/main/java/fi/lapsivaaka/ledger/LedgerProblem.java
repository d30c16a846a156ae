package fi.lapsivaaka.ledger;

import fi.lapsivaaka.LocalizedText;
import java.util.Arrays;
import java.util.List;

/**
 * Something in a ledger file that cannot be taken in, told so that its sender can mend it.
 *
 * @param line from 1 on; 0 when the problem concerns the whole file
 * @param column the column's name as written in the file, or the empty text
 * @param code what kind of problem it is
 * @param arguments what its sentences quote
 */
public record LedgerProblem(long line, String column, String code, List<String> arguments) {

    public LedgerProblem {
        arguments = List.copyOf(arguments);
    }

    static LedgerProblem of(long line, String column, String code, Object... arguments) {
        return new LedgerProblem(
                line,
                LedgerTexts.shortened(column),
                code,
                Arrays.stream(arguments)
                        .map(argument -> LedgerTexts.shortened(String.valueOf(argument)))
                        .toList());
    }

    /** What is wrong, with what was found. */
    public LocalizedText what() {
        return LedgerTexts.text(code + ".what", arguments);
    }

    /** What would be right here. */
    public LocalizedText accepted() {
        return LedgerTexts.text(code + ".accepted", arguments);
    }
}
