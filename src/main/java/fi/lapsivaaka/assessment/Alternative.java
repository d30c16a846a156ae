package fi.lapsivaaka.assessment;

/**
 * Fact: one option.
 *
 * @param zero the present state goes on
 * @param proposed the option that is put forward
 * @param childScore sum of its scores on the children's dimensions, −3 … +3 each
 * @param scored whether every dimension was scored
 * @param cents cost a year, saving negative
 */
public record Alternative(
        String proposal, String id, boolean zero, boolean proposed, long childScore, boolean scored, long cents) {}
