package fi.lapsivaaka;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An amount of euros in whole cents. Sums fail loudly instead of overflowing. */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofEuros(BigDecimal euros) {
        return new Money(euros.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    public boolean isZero() {
        return cents == 0;
    }

    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    /**
     * Splits this amount by weights so that the parts always sum to the whole: every part gets its share rounded
     * towards zero, and the cents left over go to the largest remainders, the earlier part first among equals.
     *
     * @param weights none negative, not all zero
     */
    public List<Money> split(long... weights) {
        long total = Arrays.stream(weights).reduce(0, Math::addExact);
        if (total <= 0 || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(
                    "weights must not be negative and not all zero: " + Arrays.toString(weights));
        }
        long size = Math.abs(cents);
        BigInteger[][] shares = Arrays.stream(weights)
                .mapToObj(weight -> BigInteger.valueOf(size)
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(BigInteger.valueOf(total)))
                .toArray(BigInteger[][]::new);
        long[] parts = Arrays.stream(shares)
                .mapToLong(share -> share[0].longValueExact())
                .toArray();
        int left = (int) (size - Arrays.stream(parts).sum());
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares[i][1])
                        .reversed()
                        .thenComparing(i -> i))
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts)
                .mapToObj(part -> new Money(cents < 0 ? -part : part))
                .toList();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Plain decimal euros with two decimals and a point, as in CSV and JSON: {@code 1234.50}. */
    @Override
    public String toString() {
        return euros().toPlainString();
    }
}
