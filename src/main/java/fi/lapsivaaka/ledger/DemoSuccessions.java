package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The changed cost centre codes of the practice municipality and the municipality that merged into it, recorded once, after
 * their ledgers. Successions that were withdrawn stay withdrawn.
 */
@Component
@Order(110)
@ConditionalOnProperty(name = "lapsivaaka.demo", matchIfMissing = true)
class DemoSuccessions implements ApplicationRunner {

    private static final String FILE = "/db/reference/demo/practice-successions.csv";
    private static final String MERGERS = "/db/reference/demo/practice-mergers.csv";
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
        codes();
        mergers();
    }

    private void mergers() throws IOException {
        for (String line : new String(content(MERGERS), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList()) {
            String[] cells = line.split(";", -1);
            Optional<Organisation> ended = organisations.findByCode(cells[0]);
            Optional<Organisation> goesOn = organisations.findByCode(cells[1]);
            boolean known = successions.ofOrganisations().stream()
                    .anyMatch(one -> one.from().equals(cells[0]));
            if (ended.isPresent() && goesOn.isPresent() && !known) {
                successions.record(
                        ended.get(),
                        goesOn.get(),
                        new NewSuccession(
                                0,
                                cells[0],
                                cells[1],
                                LocalDate.parse(cells[2]),
                                Integer.parseInt(cells[3]) * Succession.WHOLE / 100,
                                cells[4]));
                LOG.info("Recorded the merger of {} into {}", cells[0], cells[1]);
            }
        }
    }

    private void codes() throws IOException {
        Optional<Organisation> practice = organisations.findByCode(PRACTICE);
        if (practice.isEmpty()
                || !successions.ofCostCentres(practice.get().id()).isEmpty()) {
            return;
        }
        RenumberingReader.Renumbering read =
                reader.read(LedgerSource.of(FILE, content(FILE)), practice.get().id(), "");
        successions.record(practice.get(), read.sound());
        LOG.info("Recorded {} changed cost centre codes", read.sound().size());
    }

    private static byte[] content(String file) throws IOException {
        try (InputStream stream = DemoSuccessions.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            return stream.readAllBytes();
        }
    }
}
