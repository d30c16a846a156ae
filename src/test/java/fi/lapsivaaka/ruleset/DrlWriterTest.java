package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.AssessmentRules;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rules written as text and read again, apart from their set and inside their files. */
class DrlWriterTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final FactSchema SCHEMA = AssessmentRules.SCHEMA;

    private static final String COMMENTED = """
            rule "R-1" @flag("F_A") // of the head
                @severity("NOTE")
            when
                Proposal( $id : id ) /* of a condition,
                in two lines */
                not Hearing( proposal == $id, target == "// no comment" )
            then
                insertLogical( new Finding( "R-1", $id ) );
            end

            // --- the next chapter
            """;

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files =
                new TreeMap<>(RuleSource.shipped(AssessmentRules.NAME).files());
        files.keySet().removeIf(file -> !file.endsWith(".drl"));
        return files;
    }

    private static Rule rule(String text) {
        DrlFile read = DrlFile.readRule("one.drl", text, SCHEMA, FROM);
        assertThat(read.problems()).isEmpty();
        return read.rules().get(0);
    }

    @Test
    void everyShippedRuleWrittenAndReadAgainIsTheSame() {
        int rules = 0;
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            for (Rule rule :
                    DrlFile.read(file.getKey(), file.getValue(), SCHEMA, FROM).rules()) {
                Rule again = rule(DrlWriter.write(rule, SCHEMA));

                assertThat(again)
                        .usingRecursiveComparison()
                        .ignoringFieldsOfTypes(Place.class)
                        .ignoringFields("group", "order")
                        .as(rule.id())
                        .isEqualTo(rule);
                assertThat(DrlWriter.write(again, SCHEMA)).isEqualTo(DrlWriter.write(rule, SCHEMA));
                rules++;
            }
        }
        assertThat(rules).isGreaterThan(200);
    }

    @Test
    void aShippedRulePutInItsOwnPlaceLeavesItsFileAsItWas() {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            for (Rule rule :
                    DrlFile.read(file.getKey(), file.getValue(), SCHEMA, FROM).rules()) {
                assertThat(text).contains(DrlWriter.write(rule, SCHEMA));
                assertThat(DrlEntry.importing(file.getValue(), rule, SCHEMA)).isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void joinedAndNestedConstraintsKeepTheirMeaning() {
        String text = """
                rule "R-2" @flag("F_A")
                when
                    $p : Proposal( $id : id, ( thin == true || childService == true ) && direction != "BETTER" || organisation == "HVA" )
                    Gap( proposal == $id, $days : days, days > 3, from in ( "A", "B" ), to not in ( "C" ) )
                    exists Gap( proposal == $p.id, days >= $days )
                    ( Blank( proposal == $id ) or Form( proposal == $id, form str[startsWith] "s" ) )
                    accumulate( ChildGroup( proposal == $id, $n : count ); $all : sum( $n ); $all <= -5 )
                then
                    insertLogical( new Finding( "R-2", $id ) );
                end
                """;

        Rule read = rule(text);

        assertThat(rule(DrlWriter.write(read, SCHEMA)))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(read);
    }

    @Test
    void commentsInsideARuleAndWhatFollowsItAreKept() {
        String replaced = DrlEntry.replace(COMMENTED, rule(COMMENTED), SCHEMA);

        assertThat(replaced)
                .startsWith("""
                        rule "R-1" @flag("F_A") @severity("NOTE")
                        // of the head
                        /* of a condition,
                        in two lines */
                        when
                            Proposal( $id : id )
                        """)
                .contains("target == \"// no comment\"")
                .endsWith("end\n\n// --- the next chapter\n");
        assertThat(DrlEntry.replace(replaced, rule(replaced), SCHEMA)).isEqualTo(replaced);
        assertThat(DrlEntry.without(COMMENTED)).isEqualTo("// --- the next chapter\n");
    }

    @Test
    void onlyWhatIsMissingIsImportedBelowTheOtherImports() {
        String file = """
                package a.b
                import fi.lapsivaaka.assessment.Finding // why
                import fi.lapsivaaka.assessment.Proposal;

                // a comment
                """;
        Rule rule = rule(COMMENTED);

        String written = new String(
                DrlEntry.importing(file.getBytes(StandardCharsets.UTF_8), rule, SCHEMA), StandardCharsets.UTF_8);

        assertThat(written)
                .isEqualTo(file.replace("Proposal;\n", "Proposal;\nimport fi.lapsivaaka.assessment.Hearing\n"));
        assertThat(DrlFile.read("a.drl", (written + COMMENTED).getBytes(StandardCharsets.UTF_8), SCHEMA, FROM)
                        .rules())
                .extracting(Rule::id)
                .isEqualTo(List.of("R-1"));
    }

    @Test
    void twoRulesAreNotReadAsOne() {
        assertThat(DrlFile.readRule("one.drl", COMMENTED + COMMENTED.replace("R-1", "R-3"), SCHEMA, FROM)
                        .problems())
                .extracting(Problem::what)
                .containsExactly("this is not one rule");
    }
}
