package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that try to do more than the profile allows. */
class HostileTablesTest {

    private static final String ACTION =
            "insert( new Verdict( drools.getRule().getName(), \"service\", \"$param\", $e ) );";

    /** A good table; row 1 is the first line of the file, column 1 is column A. */
    private static List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", "RuleSet", "rules.test", "", "", "", ""));
        rows.add(row(
                "", "Import", "fi.lapsivaaka.ruleset.Facts.Line, fi.lapsivaaka.ruleset.Facts.Verdict", "", "", "", ""));
        rows.add(row("", "RuleTable lines", "", "", "", "", ""));
        rows.add(row("", "NAME", "CONDITION", "CONDITION", "CONDITION", "CONDITION", "ACTION"));
        rows.add(row("", "", "$e:Line...", "$e:Line...", "$e:Line...", "$e:Line...", ""));
        rows.add(row(
                "",
                "",
                "organisation == \"$param\"",
                "serviceClass >= $param",
                "account in ( $param )",
                "internal == $param",
                ACTION));
        rows.add(row("", "Id", "Organisation", "From", "Account", "Internal", "Service"));
        rows.add(row("", "R1", "kunta", "3000", "1, 2", "true", "S1"));
        return rows;
    }

    private static List<String> row(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell(8, 3, "kunta\" ) eval( true", "character \""),
                cell(8, 3, "kunta$param", "character $"),
                cell(8, 3, "`kunta`", "character `"),
                cell(8, 3, "{kunta}", "character {"),
                cell(8, 3, "kun\\u0022ta", "backslash"),
                cell(8, 3, " kunta", "blank"),
                cell(8, 3, "kunta ", "blank"),
                cell(8, 3, "kunta...", "three points"),
                cell(8, 3, "kun\u200bta", "U+200B"),
                cell(8, 3, "kun\u00a0ta", "U+00A0"),
                cell(8, 3, "kun\tta", "U+0009"),
                cell(8, 3, "kun\nta", "U+000A"),
                cell(8, 3, "x".repeat(2001), "too long"),
                cell(8, 4, "3000 || true", "not a whole number"),
                cell(8, 4, "03000", "not a whole number"),
                cell(8, 4, "3000.0", "not a whole number"),
                cell(8, 4, "4000,4999", "not a whole number"),
                cell(8, 4, "3 000", "not a whole number"),
                cell(8, 4, "1e9", "not a whole number"),
                cell(8, 4, "1234567890123456789", "not a whole number"),
                cell(8, 4, "null", "not a whole number"),
                cell(8, 5, "1,, 2", "not a whole number"),
                cell(8, 5, "1; 2", "not a whole number"),
                cell(8, 5, "1 ) || ( true", "not a whole number"),
                cell(8, 5, "1" + ", 1".repeat(500), "too many values"),
                cell(8, 6, "True", "not a truth value"),
                cell(8, 6, "1 == 1", "not a truth value"),
                cell(8, 7, "S1\", $e ) ); System.exit( 0 ); //", "character \""),
                cell(8, 2, "", "no id"),
                cell(8, 2, "1", "no id"),
                cell(8, 2, "R1; halt", "no id"),
                cell(8, 1, "note", "column A"),
                cell(1, 1, "x", "column A"),
                cell(1, 2, "RuleSe", "not allowed"),
                cell(1, 3, "a.b; import java.lang.Runtime", "not a package name"),
                cell(1, 4, "x", "means nothing here"),
                cell(2, 3, "java.lang.Runtime", "unexpected imports"),
                cell(2, 3, "fi.lapsivaaka.ruleset.Facts.Line", "unexpected imports"),
                cell(2, 2, "Functions", "not allowed"),
                cell(2, 2, "Variables", "not allowed"),
                cell(2, 2, "Declare", "not allowed"),
                cell(2, 2, "Queries", "not allowed"),
                cell(2, 2, "Unit", "not allowed"),
                cell(2, 2, "Escape-quotes", "not allowed"),
                cell(3, 2, "RuleTable x(Object o)", "no proper name"),
                cell(3, 2, "Ruletable x", "not allowed"),
                cell(4, 2, "CONDITION", "unexpected empty cell"),
                cell(4, 4, "PRIORITY", "not known"),
                cell(4, 4, "METADATA", "not known"),
                cell(4, 4, "C", "not known"),
                cell(4, 4, "", "means nothing here"),
                cell(4, 4, "ACTION", "has no object"),
                cell(4, 7, "", "means nothing here"),
                cell(5, 4, "", "unexpected empty cell"),
                cell(5, 4, "$e:Line", "$e:Line"),
                cell(5, 4, "$f:Line...", "$f:Line"),
                cell(5, 4, "$e:Object...", "$e:Object"),
                cell(5, 4, "$e:Line( true )...", "unexpected"),
                cell(5, 4, "eval( true )...", "unexpected"),
                cell(5, 7, "$e:Line", "has no object"),
                cell(6, 3, "organisation", "unexpected"),
                cell(6, 3, "organisation == \"kunta\"", "unexpected"),
                cell(6, 3, "organisation == $param", "unexpected"),
                cell(6, 3, "organisation == \"$param\" || true", "unexpected"),
                cell(6, 3, "organisation matches \"$param\"", "unexpected"),
                cell(6, 3, "organisation in ( \"$param\" )", "whole numbers only"),
                cell(6, 3, "organisation.length() == $param", "unexpected"),
                cell(6, 3, "secret == \"$param\"", "no field secret"),
                cell(6, 3, "eval( $param )", "no field eval"),
                cell(6, 3, "$param", "unexpected"),
                cell(6, 3, "organisation == \"$1\"", "unexpected"),
                cell(6, 3, "forall(||){organisation == \"$\"}", "no field forall"),
                cell(6, 4, "serviceClass >= \"$param\"", "unexpected"),
                cell(6, 4, "serviceClass >= $param /* */", "cannot be read"),
                cell(6, 4, "serviceClass >= $param // x", "cannot be read"),
                cell(6, 7, "System.exit( 0 );", "unexpected System"),
                cell(6, 7, ACTION + " System.exit( 0 );", "unexpected System"),
                cell(6, 7, ACTION.replace("insert(", "insertLogical("), "unexpected insertLogical"),
                cell(6, 7, ACTION.replace("Verdict", "Runtime"), "unexpected Runtime"),
                cell(6, 7, ACTION.replace("$e", "$f"), "not about the row's fact"),
                cell(6, 7, ACTION.replace("\"$param\"", "$param"), "unexpected $param"),
                cell(6, 7, ACTION.replace("\"service\"", "\"Service; x\""), "not the name of an outcome field"),
                cell(6, 7, ACTION.replace("getName", "getPackageName"), "unexpected getPackageName"),
                cell(6, 7, "", "unexpected the end"));
    }

    private static Arguments cell(int row, int column, String text, String what) {
        return Arguments.of(row, column, text, what);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellOutsideTheProfileIsRefused(int row, int column, String text, String what) {
        List<List<String>> rows = table();
        rows.get(row - 1).set(column - 1, text);

        List<Problem> problems = problems(csv(rows));

        assertThat(problems).isNotEmpty();
        Problem first = problems.get(0);
        assertThat(first.what()).contains(what);
        assertThat(first.allowed()).isNotBlank();
        assertThat(first.line())
                .isEqualTo(text.equals("kun\nta") ? 8 : row == 4 && column == 2 ? 5 : lineOf(row, column, text));
    }

    /** A wrong kind of column is told at the cell that does not go with it. */
    private static int lineOf(int row, int column, String text) {
        if (row == 4 && (text.equals("ACTION") || text.isEmpty())) {
            return column == 7 ? 6 : 5;
        }
        return row;
    }

    private static List<Problem> problems(String csv) {
        try {
            RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(csv)), Facts.LINES);
            return List.of();
        } catch (RefusedRuleSet refused) {
            return refused.problems();
        }
    }

    @Test
    void theTableThatTheOthersSpoilIsGood() {
        assertThat(problems(csv(table()))).isEmpty();
    }

    @Test
    void everyProblemIsToldWithItsRowAndColumn() {
        List<List<String>> rows = table();
        rows.add(row("", "R2", "kunta", "x", "", "", "S1"));
        rows.add(row("", "R3", "", "", "", "", "S1"));
        rows.add(row("", "R4", "hva", "", "", "", ""));
        rows.add(row("", "R1", "hva", "", "", "yes", "S1"));
        assertThat(problems(csv(rows)))
                .extracting(problem -> problem.line() + ":" + problem.column() + ' ' + problem.rule())
                .containsExactly("9:4 R2", "10:2 R3", "11:2 R4", "12:6 R1");
    }

    @Test
    void anIdIsTakenOnce() {
        List<List<String>> rows = table();
        rows.add(row("", "R1", "hva", "", "", "", "S1"));
        assertThat(problems(csv(rows)))
                .extracting(Problem::line, Problem::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(9, "the id is taken by lines.drl.csv line 8"));
    }

    @Test
    void blankRowsAreLeftOut() {
        List<List<String>> rows = table();
        rows.add(7, row("", "", "", "", "", "", ""));
        rows.add(row(""));
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(csv(rows) + "\n\n")), Facts.LINES);
        assertThat(set.rules()).extracting(rule -> rule.place().line()).containsExactly(9);
    }

    @Test
    void conditionsStandTogetherBeforeActions() {
        List<List<String>> rows = table();
        for (List<String> row : rows) {
            row.add(3, row.remove(6));
        }
        assertThat(problems(csv(rows))).extracting(Problem::what).contains("CONDITION columns are apart");
    }

    @Test
    void tablesAreBounded() {
        List<List<String>> wide = table();
        wide.get(0).addAll(java.util.Collections.nCopies(100, ""));
        assertThat(problems(csv(wide))).extracting(Problem::what).containsExactly("too many columns");

        StringBuilder csv = new StringBuilder(csv(table()));
        for (int i = 0; i < Limits.TABLE_ROWS; i++) {
            csv.append("\"\",\"Q").append(i).append("\",\"kunta\",\"\",\"\",\"\",\"S1\"\n");
        }
        assertThat(problems(csv.toString())).extracting(Problem::what).containsExactly("too many rows");
    }

    @Test
    void brokenCsvIsRefused() {
        assertThat(problems("\"\",\"RuleSet"))
                .extracting(Problem::what)
                .first()
                .asString()
                .startsWith("not a CSV file");
        assertThat(problems("")).extracting(Problem::what).containsExactly("there is no RuleTable");
        assertThat(problems(csv(table().subList(0, 5))))
                .extracting(Problem::what)
                .containsExactly("the table has no head");
    }

    @Test
    void periodsComeFromTheReservedFields() {
        List<List<String>> rows = table();
        rows.forEach(row -> row.addAll(List.of("", "")));
        rows.get(3).set(7, "ACTION");
        rows.get(3).set(8, "ACTION");
        rows.get(5).set(7, ACTION.replace("service", "valid-from"));
        rows.get(5).set(8, ACTION.replace("service", "valid-to"));
        rows.get(7).set(7, "2023-01-01");
        rows.get(7).set(8, "2023-12-31");
        Map<String, byte[]> files = TestRuleSets.ofTable(csv(rows));
        assertThat(RuleSet.read(RuleSource.memory(files), Facts.LINES)
                        .rules()
                        .get(0)
                        .period())
                .isEqualTo(new fi.lapsivaaka.Period(
                        java.time.LocalDate.of(2023, 1, 1), java.time.LocalDate.of(2023, 12, 31)));

        rows.get(7).set(8, "2022-12-31");
        assertThat(problems(csv(rows))).extracting(Problem::what).containsExactly("the row ends before it begins");
        rows.get(7).set(8, "31.12.2023");
        assertThat(problems(csv(rows))).extracting(Problem::what).containsExactly("31.12.2023 is not a day");
    }
}
