package fi.lapsivaaka.activity;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.lapsivaaka.ledger.LedgerSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes in the activity figures of {@code db/reference/demo/activity.csv} beside the demonstration ledgers, each once; one
 * that was withdrawn stays out.
 */
@Component
@Order(110)
@ConditionalOnProperty(name = "lapsivaaka.demo", matchIfMissing = true)
class DemoActivity implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoActivity.class);

    private final ActivityReader reader = new ActivityReader();
    private final ActivityDesk desk;
    private final ActivityImporter importer;
    private final ActivityImports imports;

    DemoActivity(ActivityDesk desk, ActivityImporter importer, ActivityImports imports) {
        this.desk = desk;
        this.importer = importer;
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (NamedCsvRecord row : ReferenceTable.shipped("demo/activity.csv")) {
            take(
                    row.getField("file"),
                    new ActivityAnswers("", 0, row.getField("source"), row.getField("licence"), List.of()));
        }
    }

    private void take(String file, ActivityAnswers answers) throws IOException {
        byte[] content;
        try (InputStream stream = DemoActivity.class.getResourceAsStream("/db/reference/demo/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("db/reference/demo/" + file + " is missing from the class path");
            }
            content = stream.readAllBytes();
        }
        ActivityReading reading = reader.read(LedgerSource.of(file, content), answers);
        if (imports.knows(reading.sha256())) {
            return;
        }
        desk.organisation(reading.organisation()).ifPresent(organisation -> {
            try {
                LOG.info(
                        "Took in {} ({} figures)",
                        file,
                        importer.take(organisation, file, reading, answers).rowCount());
            } catch (RefusedActivity refused) {
                LOG.info("Left {} out: {}", file, refused.getMessage());
            }
        });
    }
}
