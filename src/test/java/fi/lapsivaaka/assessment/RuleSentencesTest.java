package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.DrlFile;
import fi.lapsivaaka.ruleset.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class RuleSentencesTest {

    private static final String RULE = """
            package fi.lapsivaaka.rules.childimpact

            import fi.lapsivaaka.assessment.Finding
            import fi.lapsivaaka.assessment.Hearing
            import fi.lapsivaaka.assessment.Mention
            import fi.lapsivaaka.assessment.Proposal

            rule "R-950" @flag("F_X") @severity("NOTE") @provision("policy") @mark("P")
            when
                Proposal( $id : id )
                exists Mention( proposal == $id )
                not Hearing( proposal == $id )
            then
                insertLogical( new Finding( "R-950", $id ) );
            end
            """;

    @Test
    void whatIsDeniedReadsAsDeniedAlsoWithoutRequirements() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        ConditionSentences sentences =
                new ConditionSentences(messages, (type, field, code, language) -> Optional.empty());
        List<Rule> rules = DrlFile.readRule("one.drl", RULE, AssessmentRules.SCHEMA, LocalDate.EPOCH)
                .rules();

        assertThat(sentences.write(rules.get(0), Language.FI))
                .containsExactly("Mikä tahansa asia", "Tekstissä mainitaan", "Tekstistä ei löydy kuulemista");
        assertThat(sentences.write(rules.get(0), Language.EN)).doesNotContain("Hearing", "Mention");
    }
}
