package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.RuleSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the service the classification rules packed with the product, and shows them among the rule sets in use. */
@Configuration(proxyBeanMethods = false)
class ClassificationSetup {

    @Bean
    ClassificationRules classificationRules() {
        return ClassificationRules.shipped();
    }

    @Bean
    RuleSet serviceClassificationRules(ClassificationRules rules) {
        return rules.ruleSet();
    }
}
