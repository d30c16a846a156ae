package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The changed cost centre codes of the practice municipality, recorded once, after its ledgers. Successions that were
 * withdrawn stay withdrawn.
 */
@Component
@Order(110)
@ConditionalOnProperty(name = "lapsivaaka.demo", matchIfMissing = true)
class DemoSuccessions implements ApplicationRunner {

    private static final String FILE = "/db/reference/demo/practice-successions.csv";
    private static final String PRACTICE = "X01";

    private static final Logger LOG = LoggerFactory.getLogger(DemoSuccessions.class);

    private final Organisations organisations;
    private final Successions successions;
    private final RenumberingReader reader;

    DemoSuccessions(Organisations organisations, Successions successions, RenumberingReader reader) {
        this.organisations = organisations;
        this.successions = successions;
        this.reader = reader;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Optional<Organisation> practice = organisations.findByCode(PRACTICE);
        if (practice.isEmpty()
                || !successions.ofCostCentres(practice.get().id()).isEmpty()) {
            return;
        }
        try (InputStream stream = DemoSuccessions.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the class path");
            }
            RenumberingReader.Renumbering read = reader.read(
                    LedgerSource.of(FILE, stream.readAllBytes()), practice.get().id(), "");
            successions.record(practice.get(), read.sound());
            LOG.info("Recorded {} changed cost centre codes", read.sound().size());
        }
    }
}
