package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Facts.Matter;
import fi.lapsivaaka.ruleset.Facts.Span;
import fi.lapsivaaka.ruleset.Facts.Stage;
import fi.lapsivaaka.ruleset.Facts.Voice;
import fi.lapsivaaka.ruleset.RuleWalk.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A walk tells of every condition what was read, and of the one that failed what would have met it. */
class RuleWalkTest {

    private static final String RULE = TestRuleSets.HEAD + """
            rule "R-1"
            when
                Matter( $id : id, thin == false, pages > 3 || cents > 100 )
                Parameter( name == "notice", $days : value )
                not Voice( matter == $id, group == "CHILDREN" )
                Span( matter == $id, days < $days, $span : days )
                accumulate( Voice( matter == $id, $c : count ); $s : sum( $c ); $s > $span )
            then
                insertLogical( new Remark( "R-1", $id ) );
            end
            """;

    private static final Matter MATTER = new Matter("m", "KUNTA", List.of(), Stage.DRAFT, false, 10, 4);
    private static final Parameter NOTICE = new Parameter("notice", 30);
    private static final Span SPAN = new Span("m", "A", "B", 7, 0);
    private static final Voice STAFF = new Voice("m", "STAFF", false, 9);

    @Test
    void everyConditionIsMetAndItsValuesAreTold() {
        RuleWalk walk = walk(MATTER, NOTICE, SPAN, STAFF);

        assertThat(walk.fires()).isTrue();
        assertThat(walk.steps()).extracting(RuleWalk.Step::state).containsOnly(State.MET);
        assertThat(walk.steps())
                .extracting(RuleWalk.Step::read)
                .containsExactly(
                        "thin = false, pages = 4, cents = 10",
                        "name = notice, $days = 30",
                        "no such Voice",
                        "days = 7, $days = 30, $span = 7",
                        "sum = 9");
        assertThat(walk.steps()).extracting(RuleWalk.Step::needed).containsOnly("");
        assertThat(walk.steps().get(3).fact()).isEqualTo(SPAN);
    }

    @Test
    void aFactThatComesCloseIsToldWithWhatItLacks() {
        RuleWalk.Step failed = walk(MATTER, NOTICE, new Span("m", "A", "B", 31, 0), STAFF)
                .steps()
                .get(3);

        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.read()).isEqualTo("days = 31, $days = 30");
        assertThat(failed.needed()).isEqualTo("a Span with days < $days (30)");
    }

    @Test
    void aFactThatIsNotThereIsAskedFor() {
        RuleWalk walk = walk(MATTER, NOTICE);

        assertThat(walk.steps())
                .extracting(RuleWalk.Step::state)
                .containsExactly(State.MET, State.MET, State.MET, State.FAILED, State.OPEN);
        assertThat(walk.steps().get(3).read()).isEqualTo("no Span");
        assertThat(walk.steps().get(3).fact()).isNull();
    }

    @Test
    void aFactInTheWayIsNamed() {
        Voice children = new Voice("m", "CHILDREN", true, 1);
        RuleWalk walk = walk(MATTER, NOTICE, children, SPAN);

        assertThat(walk.steps())
                .extracting(RuleWalk.Step::state)
                .containsExactly(State.MET, State.MET, State.FAILED, State.WOULD_HOLD, State.OPEN);
        assertThat(walk.steps().get(2).fact()).isEqualTo(children);
        assertThat(walk.steps().get(2).needed()).isEqualTo("no Voice with group == \"CHILDREN\"");
    }

    @Test
    void conditionsBehindTheFailedOneAreLookedAtWherePossible() {
        RuleWalk walk = walk(new Matter("m", "KUNTA", List.of(), Stage.DRAFT, true, 10, 4), NOTICE, SPAN, STAFF);

        assertThat(walk.steps().get(0).state()).isEqualTo(State.FAILED);
        assertThat(walk.steps().get(0).read()).isEqualTo("thin = true");
        assertThat(walk.steps().get(1).state()).isEqualTo(State.WOULD_HOLD);
        assertThat(walk.steps().get(2).state()).isEqualTo(State.OPEN);
    }

    @Test
    void aTotalIsTold() {
        RuleWalk.Step failed = walk(MATTER, NOTICE, SPAN, new Voice("m", "STAFF", false, 7))
                .steps()
                .get(4);

        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.read()).isEqualTo("sum = 7");
        assertThat(failed.needed()).isEqualTo("sum > $span (7)");
    }

    private static RuleWalk walk(Record... facts) {
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(RULE)), Facts.MATTERS);
        return RuleWalk.of(set.rules().get(0), new ArrayList<>(List.of(facts)));
    }
}
