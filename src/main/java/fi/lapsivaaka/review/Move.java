package fi.lapsivaaka.review;

import fi.lapsivaaka.Money;

/**
 * Euros that a proposed row would take from one place to another, lines of one kind together.
 *
 * @param fromRule row that decides now
 * @param fromService id of the service, possibly empty
 * @param keys how many keys of the ledger
 * @param total euros that move; they are neither more nor less afterwards
 * @param childBefore the part of them for children now
 * @param childAfter the part of them for children afterwards
 */
public record Move(
        String fromRule,
        String fromService,
        String fromLevel,
        String toService,
        String toLevel,
        long keys,
        Money total,
        Money childBefore,
        Money childAfter) {

    Move plus(Move other) {
        return new Move(
                fromRule,
                fromService,
                fromLevel,
                toService,
                toLevel,
                keys + other.keys,
                total.plus(other.total),
                childBefore.plus(other.childBefore),
                childAfter.plus(other.childAfter));
    }
}
