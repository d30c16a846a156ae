package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Observation.Kind;
import fi.lapsivaaka.ruleset.Observation.Weight;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each analysis finds the flaw it is made for, says nothing of a sound set, and tells place and example. */
class RuleSetAnalysisTest {

    private static final String SOUND = """
            rule "R-1" @provision("policy") @mark("P")
            when
                Matter( $id : id, pages > 3, organisation in ( "KUNTA", "HVA" ) )
                Parameter( name == "notice", $days : value )
                not Voice( matter == $id, group == "CHILDREN", count > $days )
            then
                insertLogical( new Remark( "R-1", $id ) );
            end
            """;

    @Test
    void saysNothingOfASoundSet() {
        assertThat(analyse(SOUND.replace("\"P\")", "\"P\") @from(\"2021-08-01\")")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Matter( $id : id, pages > 5, pages < 5 )",
                "Matter( $id : id, pages in ( 1, 2 ), pages not in ( 1, 2, 3 ) )",
                "Matter( $id : id, organisation == \"KUNTA\", organisation in ( \"HVA\", \"KY\" ) )",
                "Matter( $id : id, organisation str[startsWith] \"K\", organisation str[startsWith] \"H\" )",
                "Matter( $id : id, thin == true, thin != true )",
                "Matter( $id : id, stage == Stage.DRAFT && stage != Stage.DRAFT )",
                "Matter( $id : id, services contains \"a\", services not contains \"a\" )",
                "Matter( $id : id, pages < 3 && ( thin == true || cents > 5 ), pages > 3 )",
                "Matter( $id : id, $pages : pages, cents > $pages, cents < $pages )",
                "Matter( $id : id, $c : cents, cents != $c )",
                "Matter( $id : id )\n Voice( matter == $id, count == 1, count == 2 )",
                "Matter( $id : id )\n exists Voice( matter == $id )\n not Voice( matter == $id )",
                "Matter( $id : id )\n exists Voice( matter == $id, group == \"a\", count > 2 )\n not Voice( matter == $id, count > 1 )",
                "Matter( $id : id )\n Voice( matter == $id, $group : group )\n not Voice( matter == $id, group == $group )",
                "Matter( $id : id )\n accumulate( Voice( matter == $id, $c : count ); $n : count( $c ); $n < 0 )",
                "Matter( $id : id )\n accumulate( Voice( matter == $id, $c : count ); $n : count( $c ); $n > 1 )\n not Voice( matter == $id )",
                "Matter( $id : id )\n ( Voice( count > 1, count < 1 ) or Span( days > 1, days < 1 ) )",
                "Matter( $id : id )\n Parameter( name == \"notice\", $days : value )\n Span( days > $days, days < 14 )",
            })
    void findsRulesThatCanNeverFire(String conditions) {
        Observation found = only(analyse(rule("R-1", conditions)));

        assertThat(found.kind()).isEqualTo(Kind.NEVER_FIRES);
        assertThat(found.weight()).isEqualTo(Weight.ERROR);
        assertThat(found.problem().rule()).isEqualTo("R-1");
        assertThat(found.problem().line()).isPositive();
        assertThat(found.problem().what()).startsWith("the rule can never fire: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Matter( $id : id, pages >= 5, pages <= 5 )",
                "Matter( $id : id, organisation str[startsWith] \"K\", organisation != \"K\" )",
                "Matter( $id : id, services contains \"a\", services not contains \"b\" )",
                "Matter( $id : id, $pages : pages, cents >= $pages, cents <= $pages )",
                "Matter( $id : id )\n Voice( matter == $id, $count : count )\n not Voice( matter == $id, count > $count )",
                "Matter( $id : id )\n exists Voice( matter == $id, count > 1 )\n not Voice( matter == $id, count > 2 )",
                "Matter( $id : id )\n exists Voice( matter == $id )\n not Voice( matter != $id )",
                "Matter( $id : id )\n accumulate( Voice( matter == $id, $c : count ); $n : sum( $c ); $n < 0 )",
                "Matter( $id : id )\n ( Voice( count > 1, count < 1 ) or Span( days > 1 ) )",
            })
    void leavesRulesAloneThatCanFire(String conditions) {
        assertThat(analyse(rule("R-1", conditions))).isEmpty();
    }

    @Test
    void tellsWhichComparisonsExcludeEachOtherAndAFactThatShowsIt() {
        Observation found = only(analyse(rule("R-1", "Matter( $id : id, thin == true, pages > 10, pages < 5 )")));

        assertThat(found.problem().what())
                .isEqualTo("the rule can never fire: pages > 10 and pages < 5 exclude each other");
        assertThat(found.example()).isEqualTo("Matter with pages 11 does not meet pages < 5");
    }

    @Test
    void findsDaysOnWhichAParameterIsMissing() {
        Observation found = only(analyse(SOUND.replace("\"P\")", "\"P\") @from(\"2015-01-01\") @to(\"2030-01-01\")")));

        assertThat(found.kind()).isEqualTo(Kind.PARAMETER);
        assertThat(found.weight()).isEqualTo(Weight.ERROR);
        assertThat(found.problem().what())
                .isEqualTo("the rule cannot fire from 2015-01-01 to 2015-04-30:"
                        + " no parameter in force meets Parameter( $days : value, name == \"notice\" )");
    }

    @Test
    void knowsTheValueOfAParameterOnEachDay() {
        String conditions = """
                Matter( $id : id )
                Parameter( name == "notice", $days : value )
                Span( matter == $id, days < $days, days > 20 )
                """;
        Observation found = only(analyse(rule("R-1", conditions)));

        assertThat(found.kind()).isEqualTo(Kind.NEVER_FIRES);
        assertThat(found.problem().what())
                .isEqualTo("the rule cannot fire from 2020-01-01 to 2024-12-31:"
                        + " days < $days (14) and days > 20 exclude each other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Matter( $id : id, thin == true, thin == true )",
                "Matter( $id : id, pages > 5, pages < 3 || cents > 4 )",
                "Matter( $id : id )\n not Voice( count > 5, count < 3 )",
                "Matter( $id : id )\n accumulate( Voice( matter == $id, $c : count ); $n : count( $c ); $n >= 0 )",
            })
    void findsPartsOfARuleThatChangeNothing(String conditions) {
        Observation found = only(analyse(rule("R-1", conditions)));

        assertThat(found.kind()).isEqualTo(Kind.IDLE_PART);
        assertThat(found.weight()).isEqualTo(Weight.REMARK);
    }

    @Test
    void findsRulesWithTheSameConditionsWhateverTheirVariablesAndOrder() {
        String one = rule("R-1", "Matter( $id : id, pages > 3, thin == true )\n not Voice( matter == $id )");
        String same = rule("R-2", "Matter( thin == true, $x : id, pages > 3 )\n not Voice( matter == $x )");
        String other = rule("R-3", "Matter( $id : id, pages > 4, thin == true )\n not Voice( matter == $id )");

        Observation found = only(analyse(one + same + other));
        assertThat(found.kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(found.weight()).isEqualTo(Weight.ERROR);
        assertThat(found.problem().rule()).isEqualTo("R-2");
        assertThat(found.problem().what()).contains("R-1");

        assertThat(only(analyse(one + same.replace("@mark", "@flag(\"F_B\") @mark")))
                        .weight())
                .isEqualTo(Weight.REMARK);
    }

    @Test
    void takesRulesWithTheSameConditionsAndOtherDaysAsVersionsAndFindsDaysWithoutOne() {
        String old = rule("R-1", "Matter( $id : id, pages > 3 )").replace("@mark", "@to(\"2022-12-31\") @mark");
        String next = rule("R-2", "Matter( $id : id, pages > 3 )").replace("@mark", "@from(\"2023-01-01\") @mark");
        assertThat(analyse(old + next)).isEmpty();

        Observation found = only(analyse(old + next.replace("2023-01-01", "2023-02-01")));
        assertThat(found.kind()).isEqualTo(Kind.VALIDITY);
        assertThat(found.problem().what()).contains("from 2023-01-01 to 2023-01-31");
    }

    @Test
    void findsRulesWithoutProvisionOrMark() {
        List<Observation> found = analyse(rule("R-1", "Matter( $id : id )")
                .replace("@provision(\"policy\") ", "")
                .replace("@mark(\"P\")", "@mark(\"X\")"));

        assertThat(found).extracting(Observation::kind).containsExactly(Kind.SOURCE, Kind.SOURCE);
        assertThat(found).extracting(Observation::weight).containsOnly(Weight.ERROR);
    }

    @Test
    void findsASentenceThatWasNotTranslated() {
        Map<String, byte[]> files = TestRuleSets.ofDrl(TestRuleSets.HEAD + rule("R-1", "Matter( $id : id )"));
        files.put("texts.yaml", TestRuleSets.utf8("""
                        R-1:
                          title: {fi: Aika, sv: Tid, en: Time}
                          message: {fi: Kaksi sanaa, sv: Kaksi sanaa, en: Two words}
                          resolve: {fi: Auto, sv: Auto, en: Auto}
                        """));
        Observation found = only(withoutUnused(RuleSetAnalysis.of(
                RuleSet.read(RuleSource.memory(files), Facts.MATTERS), KnownWorld.of(Facts.MATTERS))));

        assertThat(found.kind()).isEqualTo(Kind.LANGUAGE);
        assertThat(found.problem().rule()).isEqualTo("R-1");
    }

    @Test
    void findsAParameterThatNoRuleReads() {
        RuleSet set = set(rule("R-1", "Matter( $id : id )"));

        Observation found = only(RuleSetAnalysis.of(set, KnownWorld.of(Facts.MATTERS)));
        assertThat(found.kind()).isEqualTo(Kind.UNUSED);
        assertThat(found.problem().what()).isEqualTo("no rule reads notice");
        assertThat(RuleSetAnalysis.of(set, KnownWorld.of(Facts.MATTERS).withReadElsewhere(Set.of("notice"))))
                .isEmpty();
    }

    @Test
    void findsARuleThatEndsBeforeTheSetBegins() {
        String early =
                rule("R-1", "Matter( $id : id )").replace("@mark", "@from(\"2018-01-01\") @to(\"2018-12-31\") @mark");

        assertThat(only(analyse(early)).kind()).isEqualTo(Kind.VALIDITY);
    }

    @Test
    void findsConditionsOnCodesThatNobodyKnowsAndCodesThatNoRuleNames() {
        RuleSet set =
                set(rule("R-1", "Matter( $id : id, organisation in ( \"KUNTA\", \"HWA\" ), services contains \"a\" )"));
        KnownWorld world = KnownWorld.of(Facts.MATTERS)
                .withReadElsewhere(Set.of("notice"))
                .withCodes(List.of(
                        new KnownCodes("Matter.organisation", Set.of("KUNTA", "HVA"), true, false),
                        new KnownCodes("Matter.services", Set.of("a", "b"), false, true)));

        List<Observation> found = RuleSetAnalysis.of(set, world);
        assertThat(found).extracting(Observation::kind).containsExactly(Kind.UNKNOWN_CODE, Kind.GAP);
        assertThat(found.get(0).problem().what()).isEqualTo("organisation HWA is not known");
        assertThat(found.get(0).problem().allowed()).isEqualTo("HVA, KUNTA");
        assertThat(found.get(1).problem().what()).isEqualTo("no rule speaks of Matter.services b");
    }

    @Test
    void passesOnWhatTheRoomFound() {
        Problem problem = new Problem("terms.yaml", 3, 1, "", "unused term", "none");
        List<Observation> found = RuleSetAnalysis.of(
                set(rule("R-1", "Matter( $id : id )")),
                KnownWorld.of(Facts.MATTERS).withReadElsewhere(Set.of("notice")).withErrors(List.of(problem)));

        assertThat(RuleSetAnalysis.errors(found)).containsExactly(problem);
    }

    private static String rule(String id, String conditions) {
        return """
                rule "%1$s" @provision("policy") @mark("P")
                when
                    %2$s
                then
                    insertLogical( new Remark( "%1$s", $id ) );
                end
                """.formatted(id, conditions)
                .replace("$id ) );", (conditions.contains("$x : id") ? "$x" : "$id") + " ) );");
    }

    private static RuleSet set(String rules) {
        return RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(TestRuleSets.HEAD + rules)), Facts.MATTERS);
    }

    private static List<Observation> analyse(String rules) {
        return RuleSetAnalysis.of(set(rules), KnownWorld.of(Facts.MATTERS).withReadElsewhere(Set.of("notice")));
    }

    private static List<Observation> withoutUnused(List<Observation> found) {
        return found.stream()
                .filter(observation -> observation.kind() != Kind.UNUSED)
                .toList();
    }

    private static Observation only(List<Observation> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
