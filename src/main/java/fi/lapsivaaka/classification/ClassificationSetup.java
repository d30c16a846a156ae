package fi.lapsivaaka.classification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the service the classification rules packed with the product, to begin with. */
@Configuration(proxyBeanMethods = false)
class ClassificationSetup {

    @Bean
    ClassificationRules classificationRules() {
        return ClassificationRules.shipped();
    }
}
