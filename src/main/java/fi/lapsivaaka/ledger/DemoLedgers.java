package fi.lapsivaaka.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives a new service something to look at: the ledgers listed in {@code db/reference/demo/ledgers.csv}, each taken in
 * once. {@code lapsivaaka.demo=false} leaves the service empty. A demonstration ledger that was withdrawn stays out. Their child
 * budgets are open to everybody until an administrator says otherwise.
 */
@Component
@Order(100)
@ConditionalOnProperty(name = "lapsivaaka.demo", matchIfMissing = true)
class DemoLedgers implements ApplicationRunner {

    private static final String FOLDER = "/db/reference/demo/";

    private static final Logger LOG = LoggerFactory.getLogger(DemoLedgers.class);

    private final LedgerImporter importer;
    private final LedgerImports imports;
    private final ChildBudgetAccess access;

    DemoLedgers(LedgerImporter importer, LedgerImports imports, ChildBudgetAccess access) {
        this.importer = importer;
        this.imports = imports;
        this.access = access;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<String> lines = new BufferedReader(new InputStreamReader(open("ledgers.csv"), StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .toList();
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            take(cells[0], new Origin(cells[1], cells[2]));
        }
    }

    private void take(String file, Origin origin) throws IOException {
        byte[] content;
        try (InputStream stream = open(file)) {
            content = stream.readAllBytes();
        }
        LedgerSource source = LedgerSource.of(file, content);
        if (imports.existsByFileSha256(FileProbe.probe(source).sha256())) {
            return;
        }
        try {
            LedgerImport taken = importer.take(source, LedgerOptions.none(), origin);
            access.openAtFirst(taken.organisationId());
            LOG.info("Took in {} ({} rows)", file, taken.rowCount());
        } catch (RefusedImport refused) {
            LOG.info("Left {} out: {}", file, refused.getMessage());
        }
    }

    private static InputStream open(String file) {
        InputStream stream = DemoLedgers.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("db/reference/demo/" + file + " is missing from the class path");
        }
        return stream;
    }
}
