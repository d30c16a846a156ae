package fi.lapsivaaka.ruleset;

import java.time.LocalDate;

/**
 * A fact that occurs in life and that a decision table ought to answer.
 *
 * @param name what it is for people: {@code service class 3021}
 * @param contest the contest of rows that ought to answer it, see {@link RowUse}
 */
public record KnownFact(String name, Record fact, String contest, LocalDate day) {}
