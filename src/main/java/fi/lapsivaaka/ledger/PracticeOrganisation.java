package fi.lapsivaaka.ledger;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In practice mode there is always the practice municipality, so that its people have somewhere to work. */
@Component
@Order(150)
@ConditionalOnProperty(name = "lapsivaaka.sign-in.mode", havingValue = "practice", matchIfMissing = true)
class PracticeOrganisation implements ApplicationRunner {

    private static final String CODE = "X01";

    private final OrganisationFinder organisations;

    PracticeOrganisation(OrganisationFinder organisations) {
        this.organisations = organisations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisations.find(CODE, "kunta");
    }
}
