package fi.lapsivaaka.proposal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the service what drafts are read with. */
@Configuration(proxyBeanMethods = false)
class ProposalSetup {

    @Bean
    DocumentReader documentReader() {
        return new DocumentReader();
    }

    /** The practice drafts; none where the service is set to start empty ({@code lapsivaaka.demo=false}). */
    @Bean
    PracticeDrafts practiceDrafts(@Value("${lapsivaaka.demo:true}") boolean demo) {
        return demo ? PracticeDrafts.shipped() : PracticeDrafts.none();
    }
}
