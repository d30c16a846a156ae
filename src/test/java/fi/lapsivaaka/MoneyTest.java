package fi.lapsivaaka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void partsOfASplitAlwaysSumToTheWhole() {
        Random random = new Random(20161231);
        for (int round = 0; round < 10_000; round++) {
            Money whole = new Money(random.nextLong(-9_000_000_000_000L, 9_000_000_000_000L));
            long[] weights = random.longs(1 + random.nextInt(6), 0, 1_000).toArray();
            weights[0]++;
            assertThat(whole.split(weights).stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(whole);
        }
    }

    @Test
    void centsLeftOverGoToTheLargestRemainders() {
        assertThat(new Money(100).split(1, 1, 1)).isEqualTo(List.of(new Money(34), new Money(33), new Money(33)));
        assertThat(new Money(-101).split(30, 50, 20))
                .isEqualTo(List.of(new Money(-30), new Money(-51), new Money(-20)));
    }

    @Test
    void theLargestAmountsAreSplitToTheCentToo() {
        assertThat(new Money(Long.MAX_VALUE).split(30, 50, 20))
                .isEqualTo(List.of(
                        new Money(2_767_011_611_056_432_742L),
                        new Money(4_611_686_018_427_387_904L),
                        new Money(1_844_674_407_370_955_161L)));
    }

    @Test
    void refusesWeightsThatShareNothing() {
        assertThatThrownBy(() -> new Money(1).split(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(1).split(2, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
