package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.SuccessionChain.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionChainTest {

    private static Succession of(String from, String to, String day, int share) {
        return new Succession(
                UUID.randomUUID(),
                Succession.Kind.COST_CENTRE,
                from,
                to,
                LocalDate.parse(day),
                share,
                "Kh 1 §",
                Instant.EPOCH,
                null,
                "");
    }

    private static List<String> members(String code, List<Succession> all) {
        return SuccessionChain.of(code, all).members().stream()
                .map(member -> member.code() + " " + member.firstYear() + "-" + member.lastYear())
                .toList();
    }

    @Test
    void followsCodesBackThroughEveryChange() {
        List<Succession> all =
                List.of(of("5210", "2210", "2024-01-01", 10_000), of("310", "5210", "2019-01-01", 10_000));

        assertThat(members("2210", all)).containsExactly("2210 0-9999", "5210 0-9999", "310 0-9999");
        assertThat(SuccessionChain.successors("5210", all))
                .extracting(Succession::to)
                .containsExactly("2210");
        assertThat(SuccessionChain.successors("2210", all)).isEmpty();
        assertThat(members("5210", all)).containsExactly("5210 0-9999", "310 0-9999");
    }

    @Test
    void keepsCodesApartThatWereExchanged() {
        List<Succession> all = List.of(of("1", "2", "2024-01-01", 10_000), of("2", "1", "2024-01-01", 10_000));

        assertThat(members("1", all)).containsExactly("1 2024-9999", "2 0-2023");
        assertThat(members("2", all)).containsExactly("2 2024-9999", "1 0-2023");
    }

    @Test
    void addsACodeThatWasTakenIntoAnotherToBoth() {
        List<Succession> all = List.of(of("20", "10", "2024-01-01", 10_000));

        assertThat(members("10", all)).containsExactly("10 0-9999", "20 0-9999");
    }

    @Test
    void endsAlsoWhereCodesGoRoundInRings() {
        List<Succession> all = List.of(
                of("1", "2", "2020-01-01", 10_000),
                of("2", "3", "2022-01-01", 10_000),
                of("3", "1", "2024-01-01", 10_000));

        assertThat(members("1", all)).containsExactly("1 2020-9999", "3 0-9999", "2 0-9999", "1 0-2019");
    }

    @Test
    void partsOfACodeThatIsDividedAddUpToItToTheCent() {
        Random random = new Random(9);
        for (int round = 0; round < 500; round++) {
            int first = 1 + random.nextInt(9_000);
            int second = 1 + random.nextInt(10_000 - first);
            List<Succession> all =
                    new ArrayList<>(List.of(of("old", "a", "2024-01-01", first), of("old", "b", "2024-01-01", second)));
            int rest = 10_000 - first - second;
            if (rest > 0) {
                all.add(of("old", "c", "2024-01-01", rest));
            }
            Money whole = new Money(random.nextLong(-1_000_000, 1_000_000_000));

            Money sum = all.stream()
                    .map(one -> SuccessionChain.of(one.to(), all).members().get(1))
                    .map(member -> member.part(whole))
                    .reduce(Money.ZERO, Money::plus);

            assertThat(sum).isEqualTo(whole);
        }
    }

    @Test
    void whatNobodyTakesOverGoesToNobody() {
        Member member = SuccessionChain.of("a", List.of(of("old", "a", "2024-01-01", 2_500)))
                .members()
                .get(1);

        assertThat(member.part(new Money(1_000))).isEqualTo(new Money(250));
        assertThat(member.isWhole()).isFalse();
    }
}
