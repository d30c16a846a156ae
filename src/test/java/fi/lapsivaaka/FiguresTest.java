package fi.lapsivaaka;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures figures = new Figures();

    @Test
    void separatesThousandsWithASpaceThatDoesNotBreak() {
        assertThat(figures.euros(euros("1234567"))).isEqualTo("1\u00a0234\u00a0567\u00a0€");
        assertThat(figures.count(12345)).isEqualTo("12\u00a0345");
    }

    @Test
    void showsCentsOnlyWhereThereAreSome() {
        assertThat(figures.euros(euros("12.50"))).isEqualTo("12,50\u00a0€");
        assertThat(figures.euros(euros("12.00"))).isEqualTo("12\u00a0€");
        assertThat(figures.wholeEuros(euros("12.50"))).isEqualTo("13\u00a0€");
    }

    @Test
    void writesChangesWithTheirSign() {
        assertThat(figures.change(euros("1200"))).isEqualTo("+1\u00a0200\u00a0€");
        assertThat(figures.change(euros("-1200"))).isEqualTo("\u22121\u00a0200\u00a0€");
        assertThat(figures.change(Money.ZERO)).isEqualTo("0\u00a0€");
        assertThat(figures.changeShare(euros("-5"), euros("200"))).isEqualTo("\u22122,5\u00a0%");
        assertThat(figures.changeShare(euros("5"), euros("200"))).isEqualTo("+2,5\u00a0%");
    }

    @Test
    void writesADashWhereThereIsNothingToCompareWith() {
        assertThat(figures.share(euros("5"), Money.ZERO)).isEqualTo("–");
        assertThat(figures.changeShare(euros("5"), Money.ZERO)).isEqualTo("–");
        assertThat(figures.share(euros("1"), euros("3"))).isEqualTo("33,3\u00a0%");
    }

    @Test
    void writesTheDayBeforeTheMonth() {
        assertThat(figures.day(LocalDate.of(2026, 11, 5))).isEqualTo("5.11.2026");
    }

    private static Money euros(String amount) {
        return Money.ofEuros(new BigDecimal(amount));
    }
}
