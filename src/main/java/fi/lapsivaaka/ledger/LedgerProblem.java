package fi.lapsivaaka.ledger;

import fi.lapsivaaka.LocalizedText;

/**
 * Something in a ledger file that cannot be taken in, told so that its sender can mend it.
 *
 * @param line from 1 on; 0 when the problem concerns the whole file
 * @param column the column's name as written in the file, or the empty text
 * @param what what is wrong, with what was found
 * @param accepted what would be right here
 */
public record LedgerProblem(long line, String column, LocalizedText what, LocalizedText accepted) {}
