package fi.lapsivaaka.ledger;

import java.time.LocalDate;

/**
 * A succession before it is recorded.
 *
 * @param line of the file it came from; 0 from a form
 */
public record NewSuccession(long line, String from, String to, LocalDate day, int share, String ground) {}
