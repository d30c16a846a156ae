package fi.lapsivaaka;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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
        long total = 0;
        boolean negative = false;
        for (long weight : weights) {
            total = Math.addExact(total, weight);
            negative |= weight < 0;
        }
        if (total <= 0 || negative) {
            throw new IllegalArgumentException(
                    "weights must not be negative and not all zero: " + Arrays.toString(weights));
        }
        long size = Math.absExact(cents);
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = size;
        for (int i = 0; i < weights.length; i++) {
            if (size <= Long.MAX_VALUE / total) {
                parts[i] = size * weights[i] / total;
                remainders[i] = size * weights[i] % total;
            } else {
                BigInteger[] share = BigInteger.valueOf(size)
                        .multiply(BigInteger.valueOf(weights[i]))
                        .divideAndRemainder(BigInteger.valueOf(total));
                parts[i] = share[0].longValueExact();
                remainders[i] = share[1].longValueExact();
            }
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = largest(remainders);
            parts[largest]++;
            remainders[largest] = -1;
        }
        List<Money> split = new ArrayList<>(parts.length);
        for (long part : parts) {
            split.add(new Money(cents < 0 ? -part : part));
        }
        return Collections.unmodifiableList(split);
    }

    private static int largest(long[] numbers) {
        int largest = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] > numbers[largest]) {
                largest = i;
            }
        }
        return largest;
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
