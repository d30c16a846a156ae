package fi.lapsivaaka.assessment;

import fi.lapsivaaka.ruleset.CodeNames;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the service its rules, at first the shipped ones, and the checkers that use them. */
@Configuration(proxyBeanMethods = false)
class AssessmentSetup {

    @Bean
    RulesInUse assessmentRulesInUse(Vocabulary vocabulary, ObjectProvider<DraftRules> chosen, Clock clock) {
        return new RulesInUse(
                AssessmentRules.read(RuleSource.shipped(AssessmentRules.NAME), vocabulary),
                vocabulary,
                clock,
                () -> chosen.getIfAvailable(() -> DraftRules.NONE));
    }

    /** Checks texts that are not kept by the rules in force. */
    @Bean
    Checker checker(RulesInUse rules) {
        return (draft, organisation, day, answers, reasons) ->
                rules.now().checker().check(draft, organisation, day, answers, reasons);
    }

    @Bean
    KeptDraftChecker keptDraftChecker(RulesInUse rules, ObjectProvider<GivenAnswers> answers) {
        return new KeptDraftChecker(rules, answers.getIfAvailable(() -> GivenAnswers.NONE));
    }

    @Bean
    FactNames factNames(RulesInUse rules, Vocabulary vocabulary, MessageSource messages) {
        return new FactNames(rules, vocabulary, messages);
    }

    @Bean
    ConditionSentences conditionSentences(MessageSource messages, CodeNames names) {
        return new ConditionSentences(messages, names);
    }
}
