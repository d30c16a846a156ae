package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Period;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Sentences of rules that an organisation has made its own tell its own limits. */
class LocalLimitsTest {

    private static final String LIMIT = "school-travel-minutes-under-13";

    private final AssessmentRules national =
            AssessmentRules.read(RuleSource.shipped(AssessmentRules.NAME), Vocabulary.shipped());
    private final ConditionSentences sentences = sentences();

    private ConditionSentences sentences() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        RulesInUse rules = new RulesInUse(national, Vocabulary.shipped(), Clock.systemUTC(), () -> DraftRules.NONE);
        return new ConditionSentences(messages, new FactNames(rules, Vocabulary.shipped(), messages));
    }

    private static ParameterValue own(long minutes, Period period) {
        return new ParameterValue(
                LIMIT, new LocalizedText("Raja", "Gräns", "Limit"), minutes, "min", period, "policy", "P");
    }

    private Rule rule() {
        return national.ruleSet().rules().stream()
                .filter(one -> one.id().equals("R-102"))
                .findFirst()
                .orElseThrow();
    }

    private static String all(ConditionSentences sentences, Rule rule) {
        return String.join("\n", sentences.write(rule, Language.FI));
    }

    @Test
    void theLimitOfTheRulesThemselvesIsTold() {
        LocalDate day = LocalDate.of(2026, 8, 1);
        List<ParameterValue> limits =
                List.of(own(90, new Period(day, day.plusYears(1))), own(60, Period.from(day.plusYears(2))));

        assertThat(all(sentences, rule())).contains("(150 ");
        assertThat(all(sentences.with(limits, day), rule()))
                .contains("”Raja” (90 ")
                .doesNotContain("150");
        assertThat(all(sentences.with(limits, day.plusYears(3)), rule())).contains("”Raja” (60 ");
    }
}
