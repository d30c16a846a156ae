package fi.lapsivaaka.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OptionReaderTest {

    @Test
    void goingOnAsNowIsAlwaysThereAndFirst() {
        OptionComparison comparison = read(AnsweredMatters.closure()
                .row("L-02", "option=option-2", "description=Toinen")
                .row("L-02", "option=option-1", "description=Ensimmäinen", "proposed=yes"));

        assertThat(comparison.options())
                .extracting(ComparedOption::code)
                .containsExactly("zero", "option-2", "option-1");
        assertThat(comparison.proposed()).get().extracting(ComparedOption::code).isEqualTo("option-1");
    }

    @Test
    void asksForNoOptionsWhereNoAssessmentIsNeeded() {
        assertThat(OptionReader.read(AnsweredMatters.fee()
                        .answer("S-08", "better")
                        .answer("S-03", "no")
                        .answer("S-04", "none")
                        .read()))
                .isEmpty();
    }

    @Test
    void theFullAssessmentTellsEveryOptionAndWhatNobodyToldIsUnknown() {
        OptionComparison comparison = read(AnsweredMatters.wholeClosure());
        ComparedOption zero = comparison.options().get(0);
        ComparedOption proposed = comparison.options().get(1);
        ComparedOption other = comparison.options().get(2);

        assertThat(comparison.dimensions()).containsExactly("learning", "safety", "relations");
        assertThat(zero.effect(zero.dimensions(), "safety")).isEqualTo(Effect.SAME);
        assertThat(proposed.dimensions().get("safety")).isEqualTo(new Effect(Effect.Kind.WORSE, 0, 2));
        assertThat(other.dimensions().get("relations")).isEqualTo(new Effect(Effect.Kind.BETTER, 1, 0));
        assertThat(proposed.groups().get("rural").kind()).isEqualTo(Effect.Kind.WORSE);
        assertThat(other.groups().get("rural")).isEqualTo(Effect.SAME);
        assertThat(other.effect(other.groups(), "disability")).isEqualTo(Effect.UNKNOWN);
        assertThat(comparison.rights()).containsExactly("28");
        assertThat(proposed.rights().get("28").kind()).isEqualTo(Effect.Kind.BOTH);
        assertThat(comparison.best()).isEqualTo("option-2");
        assertThat(comparison.said()).isTrue();
        assertThat(comparison.departs()).isTrue();
    }

    @Test
    void costsAreToldByYearAndByWhoPays() {
        OptionComparison comparison = read(AnsweredMatters.wholeClosure());

        assertThat(comparison.years()).containsExactly(2027, 2028);
        assertThat(comparison.options().get(1).costs())
                .containsExactly(
                        new YearCosts(2027, euros(-150_000), euros(26_000), Money.ZERO),
                        new YearCosts(2028, euros(-426_000), euros(116_000), euros(5_000)));
        assertThat(comparison.options().get(1).costs().get(1).moved()).contains(euros(121_000));
        assertThat(comparison.options().get(1).costs().get(1).net()).contains(euros(-305_000));
        assertThat(comparison.options().get(2).costs())
                .containsExactly(new YearCosts(2027, euros(-60_000), euros(20_000), null));
        assertThat(comparison.options().get(0).costs())
                .allSatisfy(costs -> assertThat(costs.net()).contains(Money.ZERO));
    }

    @Test
    void theShortAssessmentTellsTheProposalAndLeavesTheOthersUnknown() {
        OptionComparison comparison = read(AnsweredMatters.fee()
                .row("L-02", "option=zero", "description=Maksu ennallaan")
                .row("L-02", "option=option-1", "description=Korotus", "euros=-1500", "proposed=yes")
                .row("L-04", "dimension=livelihood", "direction=NEG", "size=1")
                .row("L-04", "dimension=leisure", "direction=NEG", "size=2")
                .row("L-04", "dimension=leisure", "direction=POS", "size=1"));

        assertThat(comparison.options().get(1).dimensions().get("leisure"))
                .isEqualTo(new Effect(Effect.Kind.BOTH, 1, 2));
        assertThat(comparison.best()).as("leisure cuts both ways").isNull();
        assertThat(comparison.years()).containsExactly(0);
        assertThat(comparison.options().get(1).costs()).containsExactly(new YearCosts(0, euros(-1500), null, null));
    }

    @Test
    void theBestOptionFollowsOnlyWhereNothingSpeaksAgainstIt() {
        AnsweredMatters harm = AnsweredMatters.fee()
                .row("L-02", "option=option-1", "description=Korotus", "proposed=yes")
                .row("L-04", "dimension=livelihood", "direction=NEG", "size=1");

        assertThat(read(harm).best()).isEqualTo("zero");
        assertThat(read(harm).said()).isFalse();
        assertThat(read(harm.row("L-02", "option=option-2", "description=Pienempi korotus"))
                        .best())
                .as("of the third nobody has told")
                .isNull();
    }

    @Test
    void aBudgetTellsItsOptionsInOneTable() {
        OptionComparison comparison = read(AnsweredMatters.budget()
                .row("B-21", "option=zero", "description=Nykytaso", "children=NEUTRAL", "euros=0")
                .row(
                        "B-21",
                        "option=option-1",
                        "description=Leikkaus",
                        "children=NEG",
                        "euros=-50000",
                        "other-authority=20000",
                        "proposed=yes")
                .beside("B-21", "best-option", "zero"));

        assertThat(comparison.options().get(1).whole().kind()).isEqualTo(Effect.Kind.WORSE);
        assertThat(comparison.options().get(1).costs())
                .containsExactly(new YearCosts(0, euros(-50_000), null, euros(20_000)));
        assertThat(comparison.best()).isEqualTo("zero");
    }

    private static OptionComparison read(AnsweredMatters matter) {
        return OptionReader.read(matter.read()).orElseThrow();
    }

    private static Money euros(long euros) {
        return Money.ofEuros(BigDecimal.valueOf(euros));
    }
}
