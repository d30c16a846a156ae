package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Facts.Line;
import fi.lapsivaaka.ruleset.Facts.Matter;
import fi.lapsivaaka.ruleset.Facts.Span;
import fi.lapsivaaka.ruleset.Facts.Stage;
import fi.lapsivaaka.ruleset.Facts.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiringTest {

    private static final String RULES = TestRuleSets.HEAD + """
              rule "R-1" @flag("F_A") @severity("BLOCK") @from("2021-08-01") @to("2024-07-31")
              when
                  $m : Matter( $id : id, organisation in ( "KUNTA", "HVA" ), thin == false && ( pages > 3 || cents >= -5 ) )
                  Parameter( name == "notice", $days : value )
                  not Voice( matter == $id, group == "CHILDREN", count > $days )
                  ( Span( matter == $id, from == "A" ) or Span( matter == $m.id, days < $days ) )
                  accumulate( Voice( matter == $id, $c : count ); $s : sum( $c ); $s >= $days )
              then
                  insertLogical( new Remark( "R-1", $id ) );
              end

              rule "R-2"
              when
                  Matter( $id : id, services contains "school", services not contains "road", stage == Stage.AGENDA )
                  exists Voice( matter == $id )
                  accumulate( Voice( matter == $id, $c : group ); $s : count( $c ); $s <= 2 )
              then
                  insertLogical( new Remark( "R-2", $id ) );
              end

              rule "R-3"
              when
                  Matter( $a : pages, $id : id, cents > $a, organisation str[startsWith] "K" )
              then
                  insertLogical( new Remark( "R-3", $id ) );
              end
              """;

    private static final String TABLE = TestRuleSets.TABLE_HEAD + """
              ,NAME,CONDITION,CONDITION,CONDITION,CONDITION,CONDITION,ACTION,ACTION
              ,,$e:Line...,$e:Line...,$e:Line...,$e:Line...,$e:Line...,,
              ,,"organisation == '$param'",serviceClass >= $param,serviceClass in ( $param ),internal == $param,"concepts not contains '$param'","insert( new Verdict( drools.getRule().getName(), 'service', '$param', $e ) );","insert( new Verdict( drools.getRule().getName(), 'reason', '$param', $e ) );"
              ,Id,Organisation,From,In,Internal,Concept,Service,Reason
              ,R001,kunta,3000,,,,S1,"A reason, with a comma"
              ,R002,,,"3021, 3020",true,,S2,
              ,R003,,,,,school,,No
              """.replace("'", "\"\"");

    @Test
    void firesRulesInTheirOrderOnTheFactsThatMatch() {
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(RULES)), Facts.MATTERS);
        Matter matter = new Matter("p", "KUNTA", List.of("school"), Stage.AGENDA, false, 10, 4);
        Span early = new Span("p", "A", "B", 3, 0);
        Parameter notice = new Parameter("notice", 30);
        List<Record> facts =
                List.of(matter, new Voice("p", "X", false, 20), new Voice("p", "Y", false, 20), early, notice);

        List<Firing> firings =
                KnowledgeBase.of(set, Facts.MATTERS, rule -> true).fire(facts);

        assertThat(firings).extracting(firing -> firing.rule().id()).containsExactly("R-1", "R-2", "R-3");
        assertThat(firings).extracting(Firing::subject).containsOnly("p");
        assertThat(firings.get(0).facts()).containsExactly(matter, notice, early);
        assertThat(firings.get(0).rule().metadata())
                .isEqualTo(Map.of("flag", "F_A", "severity", "BLOCK", "from", "2021-08-01", "to", "2024-07-31"));
        assertThat(firings.get(0).rule().period().contains(LocalDate.of(2024, 8, 1)))
                .isFalse();
        PlainDrools plain = PlainDrools.compile(set, Facts.MATTERS);
        assertThat(plain.conclusions(facts)).hasSize(3);
        assertThat(plain.metadataKeys("R-1"))
                .isEqualTo(firings.get(0).rule().metadata().keySet());
    }

    @Test
    void firesEveryRowThatMatchesAndGivesItsOutcome() {
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(TABLE)), Facts.LINES);
        Line school = new Line("kunta", 3021, 4300, "x", true, List.of("school"));
        Line road = new Line("hva", 3020, 1, "y", true, List.of());

        List<Firing> firings = KnowledgeBase.of(set, Facts.LINES, rule -> true).fire(List.of(school, road));

        assertThat(firings)
                .extracting(
                        firing -> firing.rule().id(), firing -> firing.facts().get(0), Firing::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "R001", school, Map.of("service", "S1", "reason", "A reason, with a comma")),
                        org.assertj.core.groups.Tuple.tuple("R002", school, Map.of("service", "S2")),
                        org.assertj.core.groups.Tuple.tuple("R002", road, Map.of("service", "S2")),
                        org.assertj.core.groups.Tuple.tuple("R003", road, Map.of("reason", "No")));
        assertThat(PlainDrools.compile(set, Facts.LINES).conclusions(List.of(school, road)))
                .hasSize(5);
    }

    @Test
    void parametersOfTheDayBecomeFacts() {
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(RULES)), Facts.MATTERS);
        assertThat(set.parametersOn(LocalDate.of(2024, 12, 31))).containsExactly(new Parameter("notice", 14));
        assertThat(set.parametersOn(LocalDate.of(2025, 1, 1))).containsExactly(new Parameter("notice", 30));
    }
}
