package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.ruleset.CodeNames;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the service the shipped rules and the checkers that use them; the rules are read once, at the start. */
@Configuration(proxyBeanMethods = false)
class AssessmentSetup {

    @Bean
    AssessmentRules assessmentRules(Vocabulary vocabulary) {
        return AssessmentRules.read(RuleSource.shipped(AssessmentRules.NAME), vocabulary);
    }

    /** Shows them among the rule sets in use. */
    @Bean
    RuleSet childImpactRules(AssessmentRules rules) {
        return rules.ruleSet();
    }

    @Bean
    DraftChecker draftChecker(AssessmentRules rules, Vocabulary vocabulary) {
        return new DraftChecker(rules, vocabulary);
    }

    @Bean
    KeptDraftChecker keptDraftChecker(Checker checker, ObjectProvider<GivenAnswers> answers) {
        return new KeptDraftChecker(checker, answers.getIfAvailable(() -> GivenAnswers.NONE));
    }

    @Bean
    MatterReader matterReader(DraftChecker checker) {
        return new MatterReader(checker, checker.facts(), Forms.shipped());
    }

    @Bean
    WhatIf whatIf(AssessmentRules rules, DraftChecker checker, Clock clock) {
        return new WhatIf(rules, checker, Forms.shipped(), clock);
    }

    @Bean
    RuleExplainer ruleExplainer(AssessmentRules rules, Vocabulary vocabulary) {
        return new RuleExplainer(rules, vocabulary);
    }

    @Bean
    FactNames factNames(AssessmentRules rules, Vocabulary vocabulary, MessageSource messages) {
        return new FactNames(rules, vocabulary, Forms.shipped(), messages);
    }

    @Bean
    ConditionSentences conditionSentences(MessageSource messages, CodeNames names) {
        return new ConditionSentences(messages, names);
    }
}
