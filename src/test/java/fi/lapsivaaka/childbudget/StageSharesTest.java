package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StageSharesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.shipped();

    private final StageShares practice = new StageShares(VOCABULARY, VOCABULARY.childPopulation("X01", 2025));

    @Test
    void sharesByResidents() {
        // 816 residents of 7–12 years and 470 of 13–15
        assertThat(practice.split(List.of("7-12", "13-15"), new Money(1_286_00)))
                .isEqualTo(Map.of("7-12", new Money(816_00), "13-15", new Money(470_00)));
    }

    @Test
    void countsPregnancyAsOneYearsChildren() {
        // 272 residents of 0–2 years: 90 a year; 696 of 0–6 years
        assertThat(practice.split(List.of("pregnancy", "0-6"), new Money(786_00)))
                .isEqualTo(Map.of("pregnancy", new Money(90_00), "0-6", new Money(696_00)));
    }

    @Test
    void leavesOneStageAndNoStageWhole() {
        assertThat(practice.split(List.of("0-6"), new Money(7))).isEqualTo(Map.of("0-6", new Money(7)));
        assertThat(practice.split(List.of(), new Money(7))).isEqualTo(Map.of("", new Money(7)));
    }

    @Test
    void sharesAlikeWhereResidentsAreNotKnown() {
        assertThat(new StageShares(VOCABULARY, Optional.empty()).split(List.of("0-6", "7-12"), new Money(11)))
                .isEqualTo(Map.of("0-6", new Money(6), "7-12", new Money(5)));
    }

    @Test
    void losesNoCent() {
        Random random = new Random(5);
        List<String> stages = List.of("pregnancy", "0-6", "7-12", "13-15", "16-20");
        for (int i = 0; i < 1_000; i++) {
            Money money = new Money(random.nextLong(1_000_000) - 500_000);
            List<String> some = stages.subList(random.nextInt(4), 5);
            assertThat(practice.split(some, money).values().stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(money);
        }
    }
}
