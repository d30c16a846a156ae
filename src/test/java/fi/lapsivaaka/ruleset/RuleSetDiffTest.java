package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Change.Kind;
import fi.lapsivaaka.ruleset.Change.Subject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Differences are told by rule, condition, cell, word and value; how a file is laid out makes none. */
class RuleSetDiffTest {

    private static final String RULES = TestRuleSets.HEAD + """
            rule "R-1" @severity("WARN") @provision("policy") @mark("P")
            when
                $m : Matter( $id : id, pages > 3, organisation in ( "KUNTA", "HVA" ) )
                not Voice( matter == $id, group == "CHILDREN" )
            then
                insertLogical( new Remark( "R-1", $id ) );
            end

            rule "R-2" @provision("policy") @mark("P")
            when
                Matter( $id : id, thin == true )
            then
                insertLogical( new Remark( "R-2", $id ) );
            end
            """;

    private static final String TABLE = TestRuleSets.TABLE_HEAD + """
            ,NAME,CONDITION,CONDITION,ACTION,ACTION
            ,,$e:Line...,$e:Line...,,
            ,,serviceClass in ( $param ),"concepts contains '$param'","insert( new Verdict( drools.getRule().getName(), 'service', '$param', $e ) );","insert( new Verdict( drools.getRule().getName(), 'reason', '$param', $e ) );"
            ,Id,In,Concept,Service,Reason
            ,R001,3051,school,S1,
            ,R002,3051,transport,S2,
            ,R003,3051,food,S3,
            ,R004,3051,,S4,all else
            """.replace("'", "\"\"");

    @Test
    void aSetIsNotDifferentFromItself() {
        assertThat(drl(RULES, RULES)).isEmpty();
        assertThat(table(TABLE, TABLE)).isEmpty();
    }

    @Test
    void layoutCommentsAndNamesOfVariablesMakeNoDifference() {
        String laidOut = RULES.replace("$id", "$x")
                .replace("pages > 3,", "pages>3 , // more than three\n")
                .replace("rule \"R-2\"", "\n\n/* thin */\nrule \"R-2\"");

        assertThat(drl(RULES, laidOut)).isEmpty();
    }

    @Test
    void tellsChangedComparisonsAndMetadata() {
        String changed = RULES.replace("pages > 3", "pages > 5").replace("\"WARN\"", "\"BLOCK\"");

        assertThat(drl(RULES, changed))
                .containsExactly(
                        new Change(Kind.CHANGED, Subject.RULE, "R-1", "severity", "WARN", "BLOCK"),
                        new Change(Kind.CHANGED, Subject.RULE, "R-1", "Matter pages >", "3", "5"));
    }

    @Test
    void tellsAddedAndRemovedComparisonsAndConditions() {
        String changed = RULES.replace(", organisation in ( \"KUNTA\", \"HVA\" )", "")
                .replace("group == \"CHILDREN\"", "group == \"CHILDREN\", planned == false")
                .replace(
                        "Matter( $id : id, thin == true )",
                        "Matter( $id : id, thin == true )\n exists Span( days > 3 )");

        assertThat(drl(RULES, changed))
                .containsExactly(
                        new Change(
                                Kind.REMOVED, Subject.RULE, "R-1", "Matter organisation in", "\"KUNTA\", \"HVA\"", ""),
                        new Change(Kind.ADDED, Subject.RULE, "R-1", "not Voice planned ==", "", "false"),
                        new Change(Kind.ADDED, Subject.RULE, "R-2", "condition", "", "exists Span( days > 3 )"));
    }

    @Test
    void tellsNewAndLostRulesWithTheirConditions() {
        String renamed = RULES.replace("R-2", "R-3");

        List<Change> changes = drl(RULES, renamed);
        assertThat(changes)
                .filteredOn(change -> change.subject() == Subject.RULE)
                .containsExactly(
                        new Change(
                                Kind.REMOVED,
                                Subject.RULE,
                                "R-2",
                                "",
                                "rules.drl: Matter( $id : id, thin == true )",
                                ""),
                        new Change(
                                Kind.ADDED,
                                Subject.RULE,
                                "R-3",
                                "",
                                "",
                                "rules.drl: Matter( $id : id, thin == true )"));
        assertThat(changes)
                .filteredOn(change -> change.subject() == Subject.TEXT)
                .extracting(Change::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void tellsChangedWordsAndValues() {
        Map<String, byte[]> before = TestRuleSets.ofDrl(RULES);
        Map<String, byte[]> after = TestRuleSets.ofDrl(RULES);
        replace(after, "texts.yaml", "title: {fi: otsikko, sv: rubrik", "title: {fi: otsikko, sv: titel");
        replace(after, "parameters.yaml", "value: 30", "value: 21");
        replace(after, "manifest.yaml", "\"1.0\"", "\"1.1\"");

        assertThat(changes(before, after, Facts.MATTERS))
                .contains(
                        new Change(Kind.CHANGED, Subject.RULE_SET, "test", "version", "1.0", "1.1"),
                        new Change(Kind.CHANGED, Subject.TEXT, "R-1", "title.sv", "rubrik", "titel"),
                        new Change(Kind.CHANGED, Subject.PARAMETER, "notice", "from 2025-01-01 value", "30", "21"));
    }

    @Test
    void tellsChangedCells() {
        String changed = TABLE.replace("R002,3051,transport,S2,", "R002,\"3051, 3041\",,S5,a reason");

        assertThat(table(TABLE, changed))
                .containsExactly(
                        new Change(Kind.CHANGED, Subject.RULE, "R002", "serviceClass in", "3051", "3051, 3041"),
                        new Change(Kind.REMOVED, Subject.RULE, "R002", "concepts contains", "\"transport\"", ""),
                        new Change(Kind.CHANGED, Subject.RULE, "R002", "outcome service", "S2", "S5"),
                        new Change(Kind.ADDED, Subject.RULE, "R002", "outcome reason", "", "a reason"));
    }

    @Test
    void tellsOnlyTheRowThatMoved() {
        String row = ",R001,3051,school,S1,\n";
        String moved = TABLE.replace(row, "").replace(",R004,", row + ",R004,");

        assertThat(table(TABLE, moved))
                .containsExactly(new Change(Kind.MOVED, Subject.RULE, "R001", "place", "first", "after R003"));
    }

    @Test
    void rowsAroundANewOneHaveNotMoved() {
        String more = TABLE.replace(",R003,", ",R009,3052,,S9,\n,R003,");

        assertThat(table(TABLE, more))
                .extracting(Change::kind, Change::id)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ADDED, "R009"));
    }

    @Test
    void tellsOtherFilesByKey() {
        Map<String, byte[]> before = TestRuleSets.ofTable(TABLE);
        Map<String, byte[]> after = TestRuleSets.ofTable(TABLE);
        before.put("terms.yaml", TestRuleSets.utf8("names:\n  school: {starts: [koulu, skol], weak: false}\n"));
        after.put("terms.yaml", TestRuleSets.utf8("names:\n  school: {weak: true, starts: [skol, peruskoulu]}\n"));
        after.put("NOTES.md", TestRuleSets.utf8("new"));

        assertThat(changes(before, after, Facts.LINES))
                .containsExactly(
                        new Change(Kind.ADDED, Subject.FILE, "NOTES.md", "", "", ""),
                        new Change(Kind.REMOVED, Subject.FILE, "terms.yaml", "names > school > starts", "koulu", ""),
                        new Change(Kind.ADDED, Subject.FILE, "terms.yaml", "names > school > starts", "", "peruskoulu"),
                        new Change(Kind.CHANGED, Subject.FILE, "terms.yaml", "names > school > weak", "false", "true"));
    }

    @Test
    void tellsFormsQuestionByQuestion() {
        Map<String, byte[]> before = TestRuleSets.ofTable(TABLE);
        Map<String, byte[]> after = TestRuleSets.ofTable(TABLE);
        String file = "assessment-forms/short.yaml";
        String form = """
                form: short
                title: {fi: a, sv: b, en: c}
                steps:
                  - id: one
                    title: {fi: a, sv: b, en: c}
                    questions:
                      - {id: L-01, type: single, text: {fi: a, sv: b, en: c}, options: [{code: x, fi: a}, {code: y, fi: b}]}
                      - {id: L-02, type: text, text: {fi: d, sv: e, en: f}, required: true}
                """;
        before.put(file, TestRuleSets.utf8(form));
        after.put(
                file,
                TestRuleSets.utf8(form.replace("{fi: d, sv: e", "{fi: d, sv: E")
                                .replace("required: true", "required: false")
                                .replace(", {code: y, fi: b}", "")
                                .replaceFirst("title: [{]fi: a", "title: {fi: A")
                        + "      - {id: L-03, type: date, text: {fi: g, sv: h, en: i}}\n"));

        assertThat(changes(before, after, Facts.LINES))
                .containsExactly(
                        new Change(Kind.CHANGED, Subject.FILE, file, "title.fi", "a", "A"),
                        new Change(Kind.REMOVED, Subject.QUESTION, "L-01", "options y", "{code: y, fi: b}", ""),
                        new Change(Kind.CHANGED, Subject.QUESTION, "L-02", "text.sv", "e", "E"),
                        new Change(Kind.CHANGED, Subject.QUESTION, "L-02", "required", "true", "false"),
                        new Change(Kind.ADDED, Subject.QUESTION, "L-03", "", "", "g"));
    }

    private static void replace(Map<String, byte[]> files, String file, String old, String now) {
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        files.put(file, TestRuleSets.utf8(text.replace(old, now)));
    }

    private static List<Change> drl(String before, String after) {
        return changes(TestRuleSets.ofDrl(before), TestRuleSets.ofDrl(after), Facts.MATTERS);
    }

    private static List<Change> table(String before, String after) {
        return changes(TestRuleSets.ofTable(before), TestRuleSets.ofTable(after), Facts.LINES);
    }

    private static List<Change> changes(Map<String, byte[]> before, Map<String, byte[]> after, FactSchema schema) {
        return RuleSetDiff.between(
                        RuleSet.read(RuleSource.memory(before), schema), RuleSet.read(RuleSource.memory(after), schema))
                .changes();
    }
}
