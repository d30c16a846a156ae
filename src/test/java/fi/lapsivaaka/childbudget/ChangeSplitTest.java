package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeSplitTest {

    @Test
    void tellsVolumePricesAndTheRestApart() {
        ChangeSplit split = ChangeSplit.of(
                new Money(1_000_000_00),
                new Money(1_200_000_00),
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(110),
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(105));

        assertThat(split)
                .isEqualTo(new ChangeSplit(
                        new Money(200_000_00), new Money(100_000_00), new Money(55_000_00), new Money(45_000_00)));
    }

    @Test
    void leavesPricesInTheRestWhereNoIndexIsKnown() {
        ChangeSplit split = ChangeSplit.of(
                new Money(100_00), new Money(90_00), BigDecimal.TEN, BigDecimal.valueOf(8), null, BigDecimal.ONE);

        assertThat(split).isEqualTo(new ChangeSplit(new Money(-10_00), new Money(-20_00), null, new Money(10_00)));
    }

    @Test
    void addsUpToTheChangeToTheCentWhateverTheFigures() {
        Random random = new Random(20_26);
        for (int i = 0; i < 20_000; i++) {
            Money before = new Money(random.nextLong(-5_000_000_00L, 900_000_000_00L));
            Money after = new Money(random.nextLong(-5_000_000_00L, 900_000_000_00L));
            boolean priced = random.nextInt(5) > 0;
            ChangeSplit split = ChangeSplit.of(
                    before,
                    after,
                    BigDecimal.valueOf(random.nextLong(1, 1_000_000), random.nextInt(3)),
                    BigDecimal.valueOf(random.nextLong(0, 1_000_000), random.nextInt(3)),
                    priced ? BigDecimal.valueOf(random.nextLong(800, 1_400), 1) : null,
                    priced ? BigDecimal.valueOf(random.nextLong(800, 1_400), 1) : null);

            Money price = split.price();
            assertThat(price == null).isNotEqualTo(priced);
            assertThat(split.volume().plus(price == null ? Money.ZERO : price).plus(split.rest()))
                    .isEqualTo(after.minus(before))
                    .isEqualTo(split.change());
        }
    }

    @Test
    void givesNoRestWhereOnlyVolumeAndPricesMoved() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            long units = random.nextLong(1, 5_000);
            long more = random.nextLong(1, 5_000);
            long price = random.nextLong(1, 90_000);
            ChangeSplit split = ChangeSplit.of(
                    new Money(units * price),
                    new Money(more * price * 2),
                    BigDecimal.valueOf(units),
                    BigDecimal.valueOf(more),
                    BigDecimal.valueOf(50),
                    BigDecimal.valueOf(100));

            assertThat(Math.abs(split.rest().cents())).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void cannotCompareWithAYearInWhichNothingWasDone() {
        assertThatThrownBy(() -> ChangeSplit.of(
                        Money.ZERO, Money.ZERO, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOf(ArithmeticException.class);
    }
}
