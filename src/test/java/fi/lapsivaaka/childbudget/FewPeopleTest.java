package fi.lapsivaaka.childbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FewPeopleTest {

    private static Map<String, BigDecimal> figures(long one, long two, long three) {
        return Map.of("a", BigDecimal.valueOf(one), "b", BigDecimal.valueOf(two), "c", BigDecimal.valueOf(three));
    }

    @Test
    void hidesNothingWhereNoFigureIsSmall() {
        assertThat(FewPeople.hidden(figures(5, 12, 0), 5)).isEmpty();
    }

    @Test
    void hidesTheSmallestOtherBesideASmallOne() {
        assertThat(FewPeople.hidden(figures(3, 12, 40), 5)).containsExactly("a", "b");
        assertThat(FewPeople.hidden(figures(40, 12, 4), 5)).containsExactly("b", "c");
    }

    @Test
    void hidesAnotherBesideSeveralSmallOnesToo() {
        assertThat(FewPeople.hidden(figures(1, 1, 40), 5)).containsExactly("a", "b", "c");
    }

    @Test
    void zeroIsNoSecret() {
        assertThat(FewPeople.hidden(figures(0, 2, 0), 5)).containsExactly("b");
    }
}
