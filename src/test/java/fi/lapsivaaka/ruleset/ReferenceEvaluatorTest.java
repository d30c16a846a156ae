package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Explanation.Unmet;
import fi.lapsivaaka.ruleset.Facts.Matter;
import fi.lapsivaaka.ruleset.Facts.Stage;
import fi.lapsivaaka.ruleset.Facts.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceEvaluatorTest {

    private static final Matter MATTER = new Matter("p", "KUNTA", List.of("school"), Stage.AGENDA, false, 500, 4);

    private static Explanation explain(String conditions, Record... facts) {
        String drl = TestRuleSets.HEAD
                + "rule \"R-1\" when %s then insertLogical( new Remark( \"R-1\", $id ) ); end\n".formatted(conditions);
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(drl)), Facts.MATTERS);
        return ReferenceEvaluator.explain(set.rules().get(0), List.of(facts));
    }

    @Test
    void aRuleThatHoldsShowsItsFacts() {
        Explanation explanation = explain("Matter( $id : id, pages > 3 ) not Voice( matter == $id )", MATTER);
        assertThat(explanation.holds()).isTrue();
        assertThat(explanation.unmet()).isNull();
        assertThat(explanation.facts()).containsExactly(MATTER);
    }

    @Test
    void aSilentRuleShowsTheConstraintAndTheValueRead() {
        Explanation explanation = explain("Matter( $id : id, thin == false, pages > 30, cents == 1 )", MATTER);
        assertThat(explanation.holds()).isFalse();
        assertThat(explanation.unmet())
                .isEqualTo(new Unmet(
                        0, "Matter( $id : id, thin == false, pages > 30, cents == 1 )", "pages > 30", "pages = 4"));
    }

    @Test
    void theFactThatCameFarthestIsShown() {
        Explanation explanation = explain(
                "Matter( $id : id ) Voice( matter == $id, planned == true, count > 5 )",
                MATTER,
                new Voice("q", "A", true, 9),
                new Voice("p", "B", true, 3),
                new Voice("p", "C", false, 9));
        assertThat(explanation.facts()).containsExactly(MATTER);
        assertThat(explanation.unmet())
                .isEqualTo(
                        new Unmet(1, "Voice( matter == $id, planned == true, count > 5 )", "count > 5", "count = 3"));
    }

    @Test
    void variablesAreShownWithTheirValues() {
        assertThat(explain("Matter( $id : id, $n : pages ) Voice( count >= $n )", MATTER, new Voice("p", "A", true, 3)))
                .extracting(Explanation::unmet)
                .isEqualTo(new Unmet(1, "Voice( count >= $n )", "count >= $n", "count = 3, $n = 4"));
    }

    @Test
    void missingFactsFoundFactsAndTotalsAreTold() {
        Voice voice = new Voice("p", "A", true, 3);
        assertThat(explain("Matter( $id : id ) exists Voice( matter == $id )", MATTER)
                        .unmet())
                .isEqualTo(new Unmet(1, "exists Voice( matter == $id )", "exists Voice( matter == $id )", "no Voice"));
        assertThat(explain("Matter( $id : id ) not Voice( matter == $id )", MATTER, voice)
                        .unmet())
                .isEqualTo(new Unmet(
                        1,
                        "not Voice( matter == $id )",
                        "not Voice( matter == $id )",
                        "there is Voice[matter=p, group=A, planned=true, count=3]"));
        String total = "accumulate( Voice( $c : count ); $s : sum( $c ); $s > 3 )";
        assertThat(explain("Matter( $id : id ) " + total, MATTER, voice).unmet())
                .isEqualTo(new Unmet(1, total, total, "sum = 3"));
        assertThat(explain("Matter( $id : id ) ( Voice( count > 7 ) or Voice( group == \"B\" ) )", MATTER, voice)
                        .unmet())
                .isEqualTo(new Unmet(1, "( Voice( count > 7 ) or Voice( group == \"B\" ) )", "count > 7", "count = 3"));
    }
}
