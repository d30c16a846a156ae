package fi.lapsivaaka.aims;

import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives practice organisations targets to look at ({@code db/reference/demo/practice-targets.csv}), after their ledgers
 * were taken in. An organisation that has or had any target is left alone.
 */
@Component
@Order(110)
@ConditionalOnProperty(name = "lapsivaaka.demo", matchIfMissing = true)
class DemoTargets implements ApplicationRunner {

    private static final String FILE = "/db/reference/demo/practice-targets.csv";

    private static final Logger LOG = LoggerFactory.getLogger(DemoTargets.class);

    private final Organisations organisations;
    private final Targets targets;

    DemoTargets(Organisations organisations, Targets targets) {
        this.organisations = organisations;
        this.targets = targets;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Map<String, List<Targets.Setting>> byOrganisation = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] cells = line.split(";", -1);
            byOrganisation.computeIfAbsent(cells[0], any -> new ArrayList<>()).add(setting(cells));
        }
        byOrganisation.forEach((code, settings) -> organisations
                .findByCode(code)
                .filter(Organisation::practice)
                .filter(organisation -> targets.findAll(organisation.id()).isEmpty())
                .ifPresent(organisation -> {
                    settings.forEach(setting -> targets.set(organisation, setting, null));
                    LOG.info("Set {} practice targets for {}", settings.size(), code);
                }));
    }

    private static Targets.Setting setting(String[] cells) {
        return new Targets.Setting(
                Target.Measure.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[3],
                WrittenSelection.read(cells[2]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                cells[7]);
    }

    private static List<String> lines() throws IOException {
        try (InputStream stream = DemoTargets.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "db/reference/demo/practice-targets.csv is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
