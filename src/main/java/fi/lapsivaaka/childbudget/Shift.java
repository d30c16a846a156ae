package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's euros for children changed from one year to another, and what part of the change is none of the
 * services themselves. In every line, what was and the four parts add up to what is, to the cent.
 *
 * @param by level or mode of provision
 * @param lines by value of the dimension, in the order of the vocabulary
 * @param red the red share and its parts; null where the shift is not by level
 * @param moves what was only booked otherwise, the most euros first; no more than some hundred
 * @param countyName the county that the municipality's services went to between the years; null where none did
 * @param countyMissing whether services went to a county whose figures are not here, so that they count as real change
 * @param closed names of organisations whose part of the change the reader may not see
 */
public record Shift(
        Provenance provenance,
        Selection selection,
        int from,
        int to,
        @Nullable String fromRules,
        Dimension by,
        List<Line> lines,
        Line total,
        @Nullable RedShare red,
        List<Move> moves,
        @Nullable LocalizedText countyName,
        boolean countyMissing,
        List<LocalizedText> closed) {

    public Shift {
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
        closed = List.copyOf(closed);
    }

    /**
     * Euros for children of one value.
     *
     * @param rules moved because the rules place the same entries otherwise
     * @param bookkeeping moved because the same cost centre books on other accounts or classes
     * @param organisation went to another organisation, or came from one
     * @param real what is left: the services themselves, their volumes and prices
     */
    public record Line(
            String value, Money before, Money rules, Money bookkeeping, Money organisation, Money real, Money after) {

        static Line of(String value, Money before, Money rules, Money bookkeeping, Money organisation, Money after) {
            Money real = after.minus(before).minus(rules).minus(bookkeeping).minus(organisation);
            return new Line(value, before, rules, bookkeeping, organisation, real, after);
        }

        public Money change() {
            return after.minus(before);
        }
    }

    /**
     * Hundredths of percentage points: the red share of children's euros, and how each part moved it when the parts are
     * taken one after another. They add up to the change.
     */
    public record RedShare(int before, int rules, int bookkeeping, int organisation, int real, int after) {

        static RedShare of(Line red, Line all) {
            Money part = red.before();
            Money whole = all.before();
            int before = share(part, whole);
            part = part.plus(red.rules());
            whole = whole.plus(all.rules());
            int rules = share(part, whole);
            part = part.plus(red.bookkeeping());
            whole = whole.plus(all.bookkeeping());
            int bookkeeping = share(part, whole);
            part = part.plus(red.organisation());
            whole = whole.plus(all.organisation());
            int organisation = share(part, whole);
            int after = share(red.after(), all.after());
            return new RedShare(
                    before,
                    rules - before,
                    bookkeeping - rules,
                    organisation - bookkeeping,
                    after - organisation,
                    after);
        }

        public int change() {
            return after - before;
        }

        private static int share(Money part, Money whole) {
            return whole.cents() <= 0
                    ? 0
                    : BigDecimal.valueOf(part.cents())
                            .multiply(BigDecimal.valueOf(10_000))
                            .divide(BigDecimal.valueOf(whole.cents()), 0, RoundingMode.HALF_UP)
                            .intValueExact();
        }
    }

    /**
     * Euros of a cost centre that were booked otherwise the year after.
     *
     * @param costCentre its code in the later year
     * @param left what they were booked on, in the ledger's words
     * @param entered what they are booked on
     * @param amount all euros moved
     * @param rules whether the rules place the very same account and class otherwise
     * @param effect change of euros for children by value of the dimension
     */
    public record Move(
            String costCentre,
            String name,
            List<String> left,
            List<String> entered,
            Money amount,
            boolean rules,
            Map<String, Money> effect) {

        public Move {
            left = List.copyOf(left);
            entered = List.copyOf(entered);
            effect = Map.copyOf(effect);
        }
    }
}
