package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Facts.Line;
import fi.lapsivaaka.ruleset.Observation.Kind;
import fi.lapsivaaka.ruleset.Observation.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the analysis finds among the rows of decision tables, where the first row that holds wins. */
class TableAnalysisTest {

    private static final String HEAD = TestRuleSets.TABLE_HEAD + """
              ,NAME,CONDITION,CONDITION,CONDITION,CONDITION,CONDITION,CONDITION,CONDITION,ACTION,ACTION,ACTION,ACTION,ACTION
              ,,$e:Line...,$e:Line...,$e:Line...,$e:Line...,$e:Line...,$e:Line...,$e:Line...,,,,,
              ,,"organisation == '$param'",serviceClass in ( $param ),account >= $param,account <= $param,internal == $param,"concepts contains '$param'","concepts not contains '$param'","insert( new Verdict( drools.getRule().getName(), 'service', '$param', $e ) );","insert( new Verdict( drools.getRule().getName(), 'effect', '$param', $e ) );","insert( new Verdict( drools.getRule().getName(), 'reason', '$param', $e ) );","insert( new Verdict( drools.getRule().getName(), 'valid-from', '$param', $e ) );","insert( new Verdict( drools.getRule().getName(), 'valid-to', '$param', $e ) );"
              ,Id,Organisation,In,From,To,Internal,Concept,Not,Service,Effect,Reason,ValidFrom,ValidTo
              """.replace("'", "\"\"");

    @Test
    void saysNothingOfExceptionsBeforeRules() {
        assertThat(analyse("""
                        ,R001,,3051,,,,transport,,S1,,,,
                        ,R002,,"3051, 3041",,,,,,S2,,,,
                        ,R003,,,0,,,,,unclassified,,all the rest,,
                        """)).isEmpty();
    }

    @Test
    void findsARowBehindAWiderOne() {
        Observation found = only(analyse("""
                ,R001,,"3051, 3041",,,,,,S2,,,,
                ,R002,,3051,,,,transport,,S1,,,,
                """));

        assertThat(found.kind()).isEqualTo(Kind.NEVER_WINS);
        assertThat(found.weight()).isEqualTo(Weight.ERROR);
        assertThat(found.problem().rule()).isEqualTo("R002");
        assertThat(found.problem().line()).isEqualTo(12);
        assertThat(found.problem().what())
                .isEqualTo("this row can never win: whenever it holds, row R001 holds too and comes before it");
        assertThat(found.example()).isEqualTo("Line with serviceClass 3051, concepts transport: R001 wins");
    }

    @Test
    void findsARowBehindSeveralThatLeaveItNothing() {
        Observation found = only(analyse("""
                ,R001,,,,2022,,closed,,S1,,,,
                ,R002,kunta,,,,,,closed,S4,,,,
                ,R003,,,2023,,,closed,,S2,,,,
                ,R004,,,,,,closed,,S3,,,,
                """));

        assertThat(found.kind()).isEqualTo(Kind.NEVER_WINS);
        assertThat(found.problem().rule()).isEqualTo("R004");
        assertThat(found.problem().what()).contains("one of the rows R001, R003 holds too");
    }

    @Test
    void rowsThatOnlyNoteSomethingNeitherWinNorLose() {
        assertThat(analyse("""
                        ,R001,,3051,,,,,,S1,note,,,
                        ,R002,,3051,,,,,,S1,,,,
                        ,R003,,3051,,,,,,S1,note,,,
                        """)).isEmpty();
    }

    @Test
    void findsTheDaysOnWhichARowCannotWin() {
        Observation found = only(analyse("""
                ,R001,,3051,,,,,,S1,,,2021-01-01,2022-12-31
                ,R002,,3051,,,,school,,S2,,,2022-01-01,
                """));

        assertThat(found.kind()).isEqualTo(Kind.SELDOM_WINS);
        assertThat(found.weight()).isEqualTo(Weight.REMARK);
        assertThat(found.problem().what()).contains("R001").contains("from 2022-01-01 to 2022-12-31");
        assertThat(found.example()).contains("on 2022-01-01");
    }

    @Test
    void rowsOfDifferentDaysDoNotMeet() {
        assertThat(analyse("""
                        ,R001,,3051,,,,,,S1,,,2021-01-01,2022-12-31
                        ,R002,,3051,,,,,,S2,,,2023-01-01,
                        """)).isEmpty();
    }

    @Test
    void findsDaysBetweenTwoVersionsOfARow() {
        Observation found = only(analyse("""
                ,R001,,3051,,,,,,S1,,,2021-01-01,2021-12-31
                ,R002,,3051,,,,,,S2,,,2023-01-01,
                """));

        assertThat(found.kind()).isEqualTo(Kind.VALIDITY);
        assertThat(found.problem().what()).contains("from 2022-01-01 to 2022-12-31");
    }

    @Test
    void findsRowsThatCutAcrossEachOtherAndSayDifferentThings() {
        Observation found = only(analyse("""
                ,R001,,,4712,4717,,,,S1,,,,
                ,R002,,3051,,,,,,S2,,,,
                ,R003,,3041,,,,,,S3,,,,
                ,R004,kunta,3021,,,,,,S1,,,,
                """));

        assertThat(found.kind()).isEqualTo(Kind.OVERLAP);
        assertThat(found.weight()).isEqualTo(Weight.REMARK);
        assertThat(found.problem().rule()).isEqualTo("R001");
        assertThat(found.problem().what())
                .startsWith("2 pairs of rows look at different fields and say different things");
        assertThat(found.example()).isEqualTo("Line with account 4712, serviceClass 3051: R001 wins over R002");
    }

    @Test
    void findsALaterRowThatLosesAPartOfItsFactsToAWiderOne() {
        Observation found = only(analyse("""
                ,R001,,3041,,,,,,S1,,,,
                ,R002,,"3041, 3051",,,,transport,,S2,,,,
                """));

        assertThat(found.kind()).isEqualTo(Kind.OVERLAP);
        assertThat(found.problem().rule()).isEqualTo("R002");
        assertThat(found.example()).isEqualTo("Line with serviceClass 3041, concepts transport: R001 wins over R002");
    }

    @Test
    void rowsThatSayTheSameMayCutAcrossEachOther() {
        assertThat(analyse("""
                        ,R001,,,4712,4717,,,,S1,,a reason,,
                        ,R002,,3051,,,,,,S1,,another,,
                        """)).isEmpty();
    }

    @Test
    void countsRowsThatMeetOnlyWhereAListHoldsTheTermsOfBoth() {
        Observation found = only(analyse("""
                ,R001,,,,,,school,,S1,,,,
                ,R002,,,,,,library,,S2,,,,
                ,R003,,,,,,museum,school,S3,,,,
                """));

        assertThat(found.kind()).isEqualTo(Kind.OVERLAP);
        assertThat(found.problem().rule()).isEmpty();
        assertThat(found.problem().what()).startsWith("2 pairs of rows");
    }

    @Test
    void findsKnownFactsThatNoRowAnswers() {
        KnownFact school = known("service class 3051", 3051);
        KnownFact library = known("service class 3501", 3501);
        KnownFact street = known("service class 4601", 4601);

        List<Observation> found = analyse("""
                ,R001,,3051,,,,,,S1,,,,
                ,R002,,4601,,,,,,unclassified,,,,
                """, world().withFacts(List.of(school, library, street)));

        assertThat(found).extracting(Observation::kind).containsExactly(Kind.GAP, Kind.GAP);
        assertThat(found)
                .extracting(observation -> observation.problem().what())
                .containsExactly(
                        "no row answers service class 3501",
                        "only this row is left for service class 4601, and it gives no answer");
        assertThat(found.get(1).problem().rule()).isEqualTo("R002");
    }

    @Test
    void aRowUnderOneChoiceOfMethodDoesNotHideOthers() {
        RowUse byOrganisation = new RowUse(
                Rule::group,
                row -> true,
                row -> row.outcome().getOrDefault("effect", ""),
                row -> true,
                Set.of("reason"));
        String rows = """
                ,R001,,3051,,,,,,S1,gross,,,
                ,R002,,3051,,,,,,S2,,,,
                ,R003,,3051,,,,,,S3,gross,,,
                """;

        Observation found = only(analyse(rows, world().with(byOrganisation)));
        assertThat(found.problem().rule()).isEqualTo("R003");
        assertThat(found.problem().what()).contains("row R001");
    }

    private static KnownFact known(String name, long serviceClass) {
        Line line = new Line("kunta", serviceClass, 0, "", false, List.of());
        return new KnownFact(name, line, "lines", LocalDate.of(2024, 1, 1));
    }

    private static KnownWorld world() {
        return KnownWorld.of(Facts.LINES)
                .with(new RowUse(
                        Rule::group,
                        row -> !row.outcome().getOrDefault("effect", "").equals("note"),
                        row -> "",
                        row -> !"unclassified".equals(row.outcome().get("service")),
                        Set.of("reason")));
    }

    private static List<Observation> analyse(String rows) {
        return analyse(rows, world());
    }

    private static List<Observation> analyse(String rows, KnownWorld world) {
        Map<String, byte[]> files = TestRuleSets.ofTable(HEAD + rows);
        return RuleSetAnalysis.of(RuleSet.read(RuleSource.memory(files), Facts.LINES), world);
    }

    private static Observation only(List<Observation> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
