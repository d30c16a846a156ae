package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.activity.Measures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DivisionTest {

    @Test
    void thePartsOfAllMunicipalitiesAddUpToTheWholeToTheCent() {
        Random random = new Random(2023);
        for (int round = 0; round < 2_000; round++) {
            List<Long> weights = LongStream.generate(() -> random.nextInt(40_000))
                    .limit(1 + random.nextInt(23))
                    .boxed()
                    .toList();
            if (weights.stream().allMatch(weight -> weight == 0)) {
                continue;
            }
            Money whole = new Money(random.nextLong(-5_000_000_000L, 50_000_000_000L));

            Money sum = IntStream.range(0, weights.size())
                    .mapToObj(own -> division(weights, own).part(whole))
                    .reduce(Money.ZERO, Money::plus);

            assertThat(sum).isEqualTo(whole);
        }
    }

    @Test
    void thePartsByWhatWasDoneAddUpToTheWholeToTheCentToo() {
        Random random = new Random(2025);
        for (int round = 0; round < 500; round++) {
            List<BigDecimal> quantities = random.longs(1 + random.nextInt(23), 1, 40_000_000)
                    .mapToObj(thousandths -> BigDecimal.valueOf(thousandths, 3))
                    .toList();
            Money whole = new Money(random.nextLong(-5_000_000_000L, 50_000_000_000L));

            Money sum = IntStream.range(0, quantities.size())
                    .mapToObj(own -> new ActivityDivision(
                                    Measures.shipped().all().get(0), 2025, quantities, own, List.of("Testiaineisto"))
                            .part(whole))
                    .reduce(Money.ZERO, Money::plus);

            assertThat(sum).isEqualTo(whole);
        }
    }

    @Test
    void whoHasNoResidentsHasNoPart() {
        assertThat(division(List.of(0L, 7L), 0).part(new Money(100))).isEqualTo(Money.ZERO);
        assertThat(division(List.of(0L, 7L), 1).part(new Money(100))).isEqualTo(new Money(100));
    }

    private static Division division(List<Long> weights, int own) {
        return new Division(
                DivisionKey.UNDER_18,
                weights.get(own),
                weights.stream().mapToLong(Long::longValue).sum(),
                2023,
                2023,
                weights.size(),
                List.of("Testiaineisto"),
                weights,
                own);
    }
}
