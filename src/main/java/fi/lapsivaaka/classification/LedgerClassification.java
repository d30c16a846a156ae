package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerFile;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerReader;
import fi.lapsivaaka.ledger.LedgerRow;
import fi.lapsivaaka.ledger.LedgerSource;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Classifies ledger files row by row in constant memory. Where a choice of the profile says so, overheads are allocated by the share that the
 * organisation's other spending has for children, so the files are read twice.
 */
public final class LedgerClassification {

    /** Rows whose keys are classified together. */
    private static final int BATCH = 4_096;

    /** Told how far the reading has come. */
    public interface Progress {
        void at(LedgerFile file);
    }

    private final Classifier classifier;
    private final LedgerReader reader;
    private final List<String> levelCodes;
    private final boolean allocatesOverheads;

    public LedgerClassification(Classifier classifier, LedgerReader reader, List<String> levelCodes) {
        this.classifier = classifier;
        this.reader = reader;
        this.levelCodes = List.copyOf(levelCodes);
        this.allocatesOverheads = classifier.rules().settings().allocatesOverheads(classifier.profile());
    }

    /**
     * Classifies the files, one after the other.
     *
     * @param out where the rows go, or null when only the sums are wanted; not closed
     * @throws fi.lapsivaaka.ledger.RefusedLedger when a file cannot be read
     * @throws FaultyRows when rows had to be left out
     * @throws UnlikeLedgers when rows of files with different columns are to be written
     */
    public LedgerSummary classify(
            List<LedgerSource> ledgers, LedgerOptions options, @Nullable Writer out, Progress progress)
            throws IOException {
        Map<String, Integer> overheads = Map.of();
        if (allocatesOverheads) {
            Tally direct = new Tally(levelCodes);
            for (LedgerSource ledger : ledgers) {
                run(ledger, options, null, direct, Map.of(), progress);
            }
            overheads = direct.overheadShares();
        }
        Tally tally = new Tally(levelCodes);
        ClassifiedRows rows = out == null ? null : new ClassifiedRows(out);
        for (LedgerSource ledger : ledgers) {
            run(ledger, options, rows, tally, overheads, progress);
        }
        return tally.summary(classifier.profile());
    }

    private void run(
            LedgerSource ledger,
            LedgerOptions options,
            @Nullable ClassifiedRows rows,
            Tally tally,
            Map<String, Integer> overheads,
            Progress progress)
            throws IOException {
        try (LedgerFile file = reader.open(ledger, options)) {
            if (rows != null) {
                rows.begin(file);
            }
            List<LedgerRow> batch = new ArrayList<>(BATCH);
            while (file.hasNext()) {
                batch.add(file.next());
                if (batch.size() == BATCH) {
                    take(batch, rows, tally, overheads);
                    batch.clear();
                    progress.at(file);
                }
            }
            take(batch, rows, tally, overheads);
            progress.at(file);
            if (rows != null) {
                rows.flush();
            }
            if (file.problemCount() > 0) {
                throw new FaultyRows(file.name(), file.problems(), file.problemCount());
            }
        }
    }

    private void take(
            List<LedgerRow> batch, @Nullable ClassifiedRows rows, Tally tally, Map<String, Integer> overheads) {
        List<LedgerKey> keys = batch.stream()
                .filter(row -> row.kind() == LedgerRow.Kind.ENTRY)
                .map(LedgerRow::key)
                .toList();
        List<Classification> classifications = classifier.classify(keys);
        int at = 0;
        for (LedgerRow row : batch) {
            if (row.kind() != LedgerRow.Kind.ENTRY) {
                tally.passOver();
                if (rows != null) {
                    rows.unclassified(row);
                }
                continue;
            }
            Classification classification = classifications.get(at++);
            Integer overhead = overheads.get(row.key().organisation());
            if (overhead != null && classification.inherits()) {
                classification = classification.withInheritedShare(overhead);
            }
            tally.add(row.key().organisation(), classification, row.amount());
            if (rows != null) {
                rows.row(row, classification);
            }
        }
    }
}
