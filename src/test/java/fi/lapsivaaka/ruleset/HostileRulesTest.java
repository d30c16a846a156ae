package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files that try to do more than the profile allows. The sign ¤ marks the place where the problem must be told. */
class HostileRulesTest {

    private static final String THEN = "then\n    insertLogical( new Remark( \"R-1\", $id ) );\nend\n";

    static Stream<String> conditions() {
        return Stream.of(
                "¤eval( true )",
                "Matter( ¤eval( System.exit( 0 ) == null ), $id : id )",
                "Matter( $id : id ) ¤from $list",
                "Matter( $id : id ) ¤from collect( Voice() )",
                "Matter( $id : id )\n    ¤forall( Voice() )",
                "Matter( $id : id )\n    Voice( matter ¤matches \".*\" )",
                "Matter( $id : id, id¤.length() > 3 )",
                "Matter( $id : id, id¤.length > 3 )",
                "Matter( $id : id, ¤this != null )",
                "Matter( $id : id, ¤class.name == \"x\" )",
                "Matter( $id : id, organisation == ¤null )",
                "Matter( $id : id, organisation == ¤'KUNTA' )",
                "Matter( $id : id, organisation == \"KUN¤\\u0054A\" )",
                "Matter( $id : id, organisation == ¤\"KUNTA )",
                "Matter( $id : id, organisation == ¤KUNTA )",
                "Matter( $id : id, organisation == ¤Stage.AGENDA )",
                "Matter( $id : id, stage == ¤Stage.NEVER )",
                "Matter( $id : id, stage == ¤System.AGENDA )",
                "Matter( $id : id, stage == ¤\"AGENDA\" )",
                "Matter( $id : id, stage ¤> Stage.AGENDA )",
                "Matter( $id : id, thin == ¤1 )",
                "Matter( $id : id, thin == ¤TRUE )",
                "Matter( $id : id, ¤!thin )",
                "Matter( $id : id, thin ¤)",
                "Matter( $id : id, pages == ¤\"3\" )",
                "Matter( $id : id, pages == ¤3.5 )",
                "Matter( $id : id, pages == ¤3L )",
                "Matter( $id : id, pages == ¤010 )",
                "Matter( $id : id, pages == ¤0x10 )",
                "Matter( $id : id, pages == ¤1e3 )",
                "Matter( $id : id, pages == ¤2147483648 )",
                "Matter( $id : id, cents == ¤1234567890123456789 )",
                "Matter( $id : id, pages == 3 ¤+ 4 )",
                "Matter( $id : id, pages ¤+ 4 == 7 )",
                "Matter( $id : id, pages == ¤( 3 ) )",
                "Matter( $id : id, pages == ¤$unknown )",
                "Matter( $id : id, pages == ¤$id )",
                "Matter( $id : id, pages == $id.¤length )",
                "$m : Matter( $id : id )\n    Voice( matter == ¤$m )",
                "$m : Matter( $id : id )\n    Voice( matter == $m.¤secret )",
                "Matter( $id : ¤secret )",
                "Matter( $id : id, ¤secret == 3 )",
                "Matter( $id : id ¤== \"x\" )",
                "Matter( $id : id, $id2 :¤= id )",
                "Matter( $id : id, ¤$id : organisation )",
                "Matter( $id : id, organisation ¤< \"X\" )",
                "Matter( $id : id, organisation ¤contains \"X\" )",
                "Matter( $id : id, organisation str[¤endsWith] \"X\" )",
                "Matter( $id : id, organisation ¤not str[startsWith] \"X\" )",
                "Matter( $id : id, pages ¤str[startsWith] 3 )",
                "Matter( $id : id, services ¤== \"school\" )",
                "Matter( $id : id, services contains ¤3 )",
                "Matter( $id : id, services¤[0] == \"school\" )",
                "Matter( $id : id, services ¤memberOf $list )",
                "Matter( $id : id, organisation in ( ¤) )",
                "Matter( $id : id, organisation in ( \"A\", ¤$id ) )",
                "Matter( $id : id, thin ¤in ( true ) )",
                "Matter( $id : id, organisation in ¤\"A\" )",
                "Matter( $id : id, pages > 3 && ¤< 5 )",
                "Matter( $id : id, pages > 3 ¤and pages < 5 )",
                "Matter( $id : id, ¤&& thin == true )",
                "Matter( $id : id¤; pages == 3 )",
                "Matter( $id : id, ( pages == 3 ¤, thin == true ) )",
                "Matter( $id : id, (((((((( ¤( pages == 3 ) )))))))) )",
                "Matter( $id : id¤",
                "Matter( $id : id ) ¤over window:time( 1h )",
                "Matter( $id : id ) ¤| Voice()",
                "¤java.lang.Object()",
                "¤Object( $id : toString )",
                "¤Remark( $id : matter )",
                "¤String( $id : this )",
                "Matter( $id : id )\n    not ¤( Voice() )",
                "Matter( $id : id )\n    exists ¤( Voice() and Span() )",
                "Matter( $id : id )\n    not ¤$v : Voice()",
                "Matter( $id : id )\n    not Voice( $v : group )\n    Span( from == ¤$v )",
                "Matter( $id : id )\n    not Voice( $v : group )\n    Span( ¤$v : from )",
                "Matter( $id : id )\n    ( Voice() ¤)",
                "Matter( $id : id )\n    ( Voice() ¤and Span() )",
                "Matter( $id : id )\n    ( Voice( ¤$g : group ) or Span() )",
                "Matter( $id : id )\n    ( ¤$v : Voice() or Span() )",
                "( Voice( ¤$id : matter ) or Span( $id : matter ) )",
                "Matter( $id : id )\n    ¤or Voice()",
                "Matter( $id : id )\n    accumulate( Voice( $c : count ); $s : ¤max( $c ); $s > 3 )",
                "Matter( $id : id )\n    accumulate( Voice( $c : count ); $s : sum( ¤count ); $s > 3 )",
                "Matter( $id : id )\n    accumulate( Voice( $c : group ); $s : sum( ¤$c ); $s > 3 )",
                "Matter( $id : id, $p : pages )\n    accumulate( Voice(); $s : sum( ¤$p ); $s > 3 )",
                "Matter( $id : id )\n    accumulate( Voice( $c : count ); $s : sum( $c ); ¤$c > 3 )",
                "Matter( $id : id )\n    accumulate( Voice( $c : count ); $s : sum( $c )¤, $t : count( $c ); $s > 3 )",
                "Matter( $id : id )\n    accumulate( Voice( $c : count ); $s : sum( $c ); $s ¤contains 3 )",
                "Matter( $id : id )\n    accumulate( Voice( $c : count ); $s : sum( $c ); $s > ¤$id )",
                "Matter( $id : id )\n    accumulate( Voice( $c : count ); ¤$id : sum( $c ); $s > 3 )",
                "Matter( $id : id )\n    ¤acc( Voice( $c : count ); $s : sum( $c ) )",
                "Matter( $id : id )\n    accumulate( Voice( $c : count )¤, init( long x = 0; ), action( x++; ), result( x ) )",
                "Matter( $id : id )\n    Voice( matter == ¤\"" + "x".repeat(501) + "\" )",
                "¤");
    }

    static Stream<String> files() {
        String rule = "rule \"R-1\"\nwhen\n    Matter( $id : id )\n" + THEN;
        String head = TestRuleSets.HEAD;
        return Stream.of(
                "¤rule \"R-1\"\nwhen Matter() " + THEN,
                "package a.b\n¤function void x() { System.exit( 0 ); }\n" + rule,
                "package a.b\nimport ¤function java.lang.System.exit\n" + rule,
                "package a.b\nimport ¤static java.lang.System.exit\n",
                "package a.b\nimport ¤java.lang.Runtime\n",
                "package a.b\nimport ¤fi.lapsivaaka.ruleset.Facts.Matter.secret\n",
                "package a.b\nimport fi.lapsivaaka.ruleset.Facts.¤*\n",
                "package a.b\n¤global java.util.List list\n",
                "package a.b\n¤declare Evil x : String end\n",
                "package a.b\n¤query \"q\" Matter() end\n",
                "package a.b\n¤dialect \"mvel\"\n",
                "package a.b\n¤unit Evil\n",
                "package a.b\n¤entry-point x\n",
                "package a.b\nimport fi.lapsivaaka.ruleset.Facts.Matter\nrule \"R-1\" when Matter( $id : id ) ¤then insertLogical( new Remark( \"R-1\", $id ) ); end",
                "package a.b\nimport fi.lapsivaaka.ruleset.Facts.Remark\nrule \"R-1\" when ¤Matter( $id : id )\n"
                        + THEN,
                head + "rule ¤R-1 when Matter( $id : id )\n" + THEN,
                head + "rule ¤\"my rule\" when Matter( $id : id )\n" + THEN,
                head + "rule ¤\"R-1; System.exit(0)\" when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" ¤extends \"R-0\" when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" ¤salience 10 when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" ¤no-loop when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" ¤timer( cron: 0 0 0 * * ? ) when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" @¤id( \"R-2\" ) when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" @flag( ¤F_X ) when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" @flag( \"F_X\" ) @¤flag( \"F_Y\" ) when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" @flag( ¤\" \" ) when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" @flag( \"a\"¤, \"b\" ) when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" @from( ¤\"2021-02-30\" ) when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\" @from( \"2021-02-01\" ) @to( ¤\"2021-01-31\" ) when Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\"\n¤Matter( $id : id )\n" + THEN,
                head + "rule \"R-1\"\nwhen\nMatter( $id : id )\n¤end",
                head + rule.replace("insertLogical(", "¤insert("),
                head + rule.replace("insertLogical(", "¤System.exit(0); insertLogical("),
                head + rule.replace("insertLogical(", "¤modify( $m ) { x = 1 } insertLogical("),
                head + rule.replace("new Remark", "new ¤Matter"),
                head + rule.replace("new Remark", "¤Remark"),
                head + rule.replace("\"R-1\", $id", "¤\"R-2\", $id"),
                head + rule.replace("\"R-1\", $id", "¤drools.getRule().getName(), $id"),
                head + rule.replace("\"R-1\", $id", "\"R-1\", ¤\"p\""),
                head + rule.replace("\"R-1\", $id", "\"R-1\", ¤$other"),
                head + rule.replace("\"R-1\", $id", "\"R-1\", $id¤, $id"),
                head + rule.replace("\"R-1\", $id", "\"R-1\", $id ¤+ $id"),
                head + rule.replace("$id ) );", "$id ) ¤; );"),
                head + rule.replace("$id ) );", "$id ) ); ¤System.exit( 0 );"),
                head + rule.replace("$id ) );", "$id ) ); ¤insertLogical( new Remark( \"R-1\", $id ) );"),
                head + rule.replace("then", "¤then").replace("$id ) );", "$id ) ); // end"),
                head + rule.replace("then", "¤then").replace("insertLogical(", "insertLogical( /* x */"),
                head
                        + rule.replace("Matter( $id : id )", "Matter( $id : id, $n : pages )")
                                .replace("\"R-1\", $id", "\"R-1\", ¤$n"),
                head
                        + rule.replace("Matter( $id : id )", "$m : Matter( $id : id )")
                                .replace("\"R-1\", $id", "\"R-1\", ¤$m.id"),
                head + rule.replace("\nend\n", "\n¤"),
                head + rule + "¤}",
                head + rule + "¤/* never closed",
                head + rule.replace("Matter( $id", "Mat¤\u200bter( $id"),
                head + rule.replace("Matter( $id", "¤Mä( $id"),
                head + rule.replace("Matter( $id", "// ¤\u202e x\nMatter( $id"),
                "¤\ufeff" + head + rule,
                head + rule.replace("when\n", "when¤\r    "),
                head + rule.replace("when\n", "when¤\u0000\n"),
                head + rule.replace("when\n", "when¤\u00a0\n"),
                head + rule.replace("Matter( $id", "// ¤\ud83d\ude00\nMatter( $id"),
                head + rule.replace("Matter( $id", "¤# comment\nMatter( $id"),
                head + rule + "rule ¤\"R-1\"\nwhen\n    Matter( $id : id )\n" + THEN);
    }

    static Stream<String> accepted() {
        String rule = "rule \"R-1\"\nwhen\n    Matter( $id : id )\n" + THEN;
        String head = TestRuleSets.HEAD;
        return Stream.of(
                head + rule,
                head + "// insertLogical( new Evil() );\n" + rule + "// end\n",
                head + "/* rule \"R-9\" when eval( true ) then end */\n" + rule,
                head + rule.replace("when\n", "when // then\n"),
                head + rule.replace("$id : id", "$id : id, ( ( pages == 3 ) || ( thin == true && cents < -1 ) )"),
                head + rule.replace("$id : id", "organisation == \"System.exit( 0 ); // end\", $id : id"),
                head + rule.replace("$id : id", "organisation == \"Äänekoski §§ 1–2\", $id : id"),
                (head + rule).replace("\n", "\r\n"),
                head.replace("Matter\n", "Matter;\n") + rule,
                head + rule.replace("    ", "\t"),
                head + rule.replace("$id : id", "$id : id, $unused : pages"),
                head + rule.replace("\nend", " end"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionOutsideTheProfileIsRefusedAtItsPlace(String condition) {
        refusedAtMark(TestRuleSets.HEAD + "rule \"R-1\"\nwhen\n    " + condition + '\n' + THEN);
    }

    @ParameterizedTest
    @MethodSource("files")
    void anythingElseOutsideTheProfileIsRefusedAtItsPlace(String drl) {
        refusedAtMark(drl);
    }

    private static void refusedAtMark(String marked) {
        int mark = marked.indexOf('¤');
        String before = marked.substring(0, mark);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        if (marked.startsWith("\nthen", mark + 1) || marked.startsWith("\n\n", mark + 1)) {
            line++;
            column = 1;
        }

        List<Problem> problems = problems(marked.replace("¤", ""));

        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("rules.drl");
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.allowed()).isNotBlank();
        });
        assertThat(problems.get(0).line() + ":" + problems.get(0).column())
                .as("%s", problems)
                .isEqualTo(line + ":" + column);
    }

    private static List<Problem> problems(String drl) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                RuleSet.read(RuleSource.memory(TestRuleSets.ofDrl(drl)), Facts.MATTERS);
                return List.<Problem>of();
            } catch (RefusedRuleSet refused) {
                return refused.problems();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatOnlyLooksStrangeIsTakenInAndMeansTheSame(String drl) {
        Map<String, byte[]> files = TestRuleSets.ofDrl(drl);
        files.put("texts.yaml", TestRuleSets.ofDrl("rule \"R-1\"").get("texts.yaml"));
        RuleSet set = RuleSet.read(RuleSource.memory(files), Facts.MATTERS);
        assertThat(set.rules()).extracting(Rule::id).containsExactly("R-1");
        assertThat(set.rules().get(0).conditions()).hasSize(1);
    }

    @Test
    void allProblemsOfAFileAreToldAtOnce() {
        String drl = TestRuleSets.HEAD;
        for (int i = 1; i <= 5; i++) {
            String condition = i % 2 == 0 ? "Matter( $id : id )" : "Matter( $id : id, secret == 1 )";
            drl += "rule \"R-%d\"\nwhen\n    %s\n".formatted(i, condition) + THEN.replace("R-1", "R-" + i);
        }
        assertThat(problems(drl)).extracting(Problem::rule).containsExactly("R-1", "R-3", "R-5");
    }

    @Test
    void sizeIsBounded() {
        String rule = "rule \"R-1\"\nwhen\n    Matter( $id : id )\n" + THEN;
        assertThat(problems(TestRuleSets.HEAD + " ".repeat(Limits.FILE_BYTES) + rule))
                .extracting(Problem::what)
                .contains("file is too large");
        assertThat(problems(TestRuleSets.HEAD
                        + rule.replace("$id : id", "$id : id, ( ".replace("( ", "(".repeat(100_000)) + "pages == 1")))
                .extracting(Problem::what)
                .contains("parentheses are nested too deep");
        assertThat(problems(TestRuleSets.HEAD + rule.replace("$id : id", "$id : id" + ", pages > 1".repeat(101))))
                .extracting(Problem::what)
                .contains("too many comparisons in one pattern");
        assertThat(problems(TestRuleSets.HEAD
                        + rule.replace("then", "( Voice() or Span() or Matter() )\n".repeat(4) + "then")))
                .extracting(Problem::what)
                .contains("too many ways through or");
        assertThat(problems(TestRuleSets.HEAD + rule.replace("then", "Voice()\n".repeat(6) + "then")))
                .extracting(Problem::what)
                .contains("too many patterns");
        assertThat(problems(TestRuleSets.HEAD + rule.replace("then", "not Voice()\n".repeat(30) + "then")))
                .extracting(Problem::what)
                .contains("too many conditions");
        assertThat(problems(TestRuleSets.HEAD
                        + rule.replace("$id : id", "$id : id, pages in ( 0" + ", 1".repeat(500) + " )")))
                .extracting(Problem::what)
                .contains("too many values in one list");
        assertThat(problems(TestRuleSets.HEAD + rule.repeat(300))).hasSize(Limits.PROBLEMS + 1);
    }

    @Test
    void rulesBeyondTheNumberAllowedAreRefused() {
        StringBuilder drl = new StringBuilder(TestRuleSets.HEAD);
        for (int i = 0; i <= Limits.RULES; i++) {
            drl.append("rule \"R-%d\" when Matter( $id : id ) then insertLogical( new Remark( \"R-%d\", $id ) ); end\n"
                    .formatted(i, i));
        }
        assertThat(problems(drl.toString())).extracting(Problem::what).contains("too many rules");
    }
}
