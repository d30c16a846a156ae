package fi.lapsivaaka.vocabulary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the rooms the vocabulary packed with the product. */
@Configuration(proxyBeanMethods = false)
class VocabularySetup {

    @Bean
    Vocabulary vocabulary() {
        return Vocabulary.shipped();
    }
}
