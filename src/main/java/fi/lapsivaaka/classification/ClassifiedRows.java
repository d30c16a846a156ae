package fi.lapsivaaka.classification;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.SheetCell;
import fi.lapsivaaka.ledger.LedgerColumn;
import fi.lapsivaaka.ledger.LedgerFile;
import fi.lapsivaaka.ledger.LedgerRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes ledger rows as they were, each with what was found out about it. */
final class ClassifiedRows {

    /** The columns appended to every row. */
    static final List<String> COLUMNS = List.of(
            "rule_id",
            "service",
            "family",
            "level",
            "life_stages",
            "provision",
            "care_structure",
            "statutory",
            "act",
            "section",
            "child_share",
            "share_basis",
            "child_amount");

    private final Writer out;
    private @Nullable CsvWriter writer;
    private List<String> columns = List.of();

    ClassifiedRows(Writer out) {
        this.out = out;
    }

    /**
     * Begins a file. Several files make one table, in the separator of the first.
     *
     * @throws UnlikeLedgers when its columns are others than those of the files before
     */
    void begin(LedgerFile file) {
        List<String> own =
                file.header().columns().stream().map(LedgerColumn::name).toList();
        if (writer == null) {
            writer = CsvWriter.builder()
                    .fieldSeparator(file.header().delimiter())
                    .build(out);
            columns = own;
            write(own, COLUMNS);
        } else if (!own.equals(columns)) {
            throw new UnlikeLedgers(file.name());
        }
    }

    void row(LedgerRow row, Classification classification) {
        Money child = classification.child(row.amount());
        write(
                row.fields(),
                List.of(
                        classification.rule(),
                        classification.service(),
                        classification.family(),
                        classification.level(),
                        String.join(" ", classification.lifeStages()),
                        classification.provision(),
                        classification.careStructure(),
                        classification.statutory(),
                        classification.act(),
                        classification.section(),
                        share(classification),
                        classification.shareBasis(),
                        child.toString()));
    }

    /** A sum or a heading of a printed report: it has no euros of its own. */
    void unclassified(LedgerRow row) {
        write(row.fields(), Collections.nCopies(COLUMNS.size(), ""));
    }

    /** A fraction with four decimals; empty where the amount follows its user. */
    private static String share(Classification classification) {
        Integer share = classification.childShare();
        return share == null ? "" : BigDecimal.valueOf(share, 4).toPlainString();
    }

    private void write(List<String> fields, List<String> added) {
        List<String> all = new ArrayList<>(fields.size() + added.size());
        all.addAll(fields);
        all.addAll(added);
        Objects.requireNonNull(writer).writeRecord(SheetCell.row(all));
    }

    /** What was written reaches the writer below; that one stays open. */
    void flush() {
        try {
            Objects.requireNonNull(writer).flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
