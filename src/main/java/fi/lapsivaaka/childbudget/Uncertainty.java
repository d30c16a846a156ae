package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;

/**
 * How much of an organisation's euros in one phase rest on something weaker than the rules alone.
 *
 * @param total all euros of the phase
 * @param byDefault euros whose children's share is an expert's estimate without a source
 * @param inherited euros that follow their user (premises, support services) and are not in any children's figure
 * @param unclassified euros no rule placed
 */
public record Uncertainty(Money total, Money byDefault, Money inherited, Money unclassified) {

    public static final Uncertainty NONE = new Uncertainty(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** With more euros of one basis. */
    Uncertainty with(String shareBasis, Money money) {
        return new Uncertainty(
                total.plus(money),
                shareBasis.equals("default") ? byDefault.plus(money) : byDefault,
                shareBasis.equals("inherit") ? inherited.plus(money) : inherited,
                shareBasis.equals("unclassified") ? unclassified.plus(money) : unclassified);
    }

    /** Tenths of a percent of the total, 0 when there is none. */
    public int permille(Money part) {
        return total.isZero() ? 0 : (int) Math.round(1000.0 * part.cents() / total.cents());
    }
}
