package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RuleImportsTest {

    private static final String RULE = """
            rule "R-960" @flag("F_X") @severity("NOTE") @provision("policy") @mark("P")
            when
                Proposal( $id : id )
                exists Mention( proposal == $id, concept == "closure" )
            then
                insertLogical( new Finding( "R-960", $id ) );
            end
            """;
    private static final String FILE = """
            package fi.lapsivaaka.rules.childimpact

            import fi.lapsivaaka.assessment.Finding
            import fi.lapsivaaka.assessment.Proposal

            """;

    private static String added(String path) {
        return new String(
                RuleImports.added(path, (FILE + RULE).getBytes(StandardCharsets.UTF_8), "R-960"),
                StandardCharsets.UTF_8);
    }

    @Test
    void aRuleThatComesFromElsewhereBringsWhatItNeeds() {
        assertThat(added("school.drl"))
                .containsOnlyOnce("import fi.lapsivaaka.assessment.Mention\n")
                .containsOnlyOnce("import fi.lapsivaaka.assessment.Proposal\n")
                .endsWith(RULE);
    }

    @Test
    void otherFilesStayAsTheyAre() {
        assertThat(added("texts.yaml")).isEqualTo(FILE + RULE);
    }
}
