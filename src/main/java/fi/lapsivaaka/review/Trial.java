package fi.lapsivaaka.review;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a proposed row.
 *
 * @param rules the rule set with the row
 * @param refusals why the set could not even be read; the other parts are empty then
 * @param observations what the analysis and the cases say that they do not say of the set without the row
 * @param moves what would move, the most euros first
 * @param keys how many keys of the organisation were tried
 */
public record Trial(
        @Nullable ProposedRules rules,
        List<Problem> refusals,
        List<Observation> observations,
        List<Move> moves,
        long keys) {

    public Trial {
        refusals = List.copyOf(refusals);
        observations = List.copyOf(observations);
        moves = List.copyOf(moves);
    }

    public long movedKeys() {
        return moves.stream().mapToLong(Move::keys).sum();
    }

    public Money moved() {
        return moves.stream().map(Move::total).reduce(Money.ZERO, Money::plus);
    }

    /** How much more would be counted for children; negative for less. */
    public Money childChange() {
        return moves.stream()
                .map(move -> move.childAfter().minus(move.childBefore()))
                .reduce(Money.ZERO, Money::plus);
    }
}
