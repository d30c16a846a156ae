package fi.lapsivaaka.activity;

import fi.lapsivaaka.ledger.CellFile;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.RefusedLedger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of activity figures: one figure a row with its year, or one column a year. CSV and XLSX through the code
 * that reads ledgers, with its limits.
 */
final class ActivityReader {

    /** So many rows are read; a city has a few thousand figures. */
    static final int MOST_ROWS = 50_000;

    private static final int FIRST_LINES = 30;

    private final ActivityColumns columns = new ActivityColumns();
    private final Measures measures = Measures.shipped();

    /** A line that may be the header. */
    private record Header(int way, long line, List<ActivityColumn> columns) {

        int recognised() {
            return (int)
                    columns.stream().filter(column -> column.field() != null).count();
        }

        boolean whole() {
            return has(ActivityField.MEASURE) && has(ActivityField.VALUE);
        }

        boolean has(ActivityField field) {
            return columns.stream().anyMatch(column -> column.field() == field);
        }
    }

    /**
     * @throws RefusedLedger when it is no table at all
     */
    ActivityReading read(LedgerSource source, ActivityAnswers answers) throws IOException {
        try (CellFile file = CellFile.open(source)) {
            Header header = header(file, answers.fields());
            List<CellFile.Row> rows = file.rows(header.way(), MOST_ROWS + FIRST_LINES).stream()
                    .filter(row -> row.line() > header.line())
                    .toList();
            ActivityRows reading = new ActivityRows(header.columns(), answers, measures);
            if (header.whole()) {
                reading.read(rows);
            } else {
                reading.refuse(header.has(ActivityField.MEASURE) ? "no-value" : "no-measure");
            }
            if (rows.size() > MOST_ROWS) {
                reading.refuse("too-many");
            }
            List<List<String>> first =
                    rows.stream().limit(5).map(CellFile.Row::cells).toList();
            return reading.result(file.sha256(), first);
        }
    }

    private Header header(CellFile file, List<String> said) throws IOException {
        @Nullable Header best = null;
        @Nullable RefusedLedger broken = null;
        for (int way = 0; way < file.ways(); way++) {
            List<CellFile.Row> first;
            try {
                first = file.rows(way, FIRST_LINES);
            } catch (RefusedLedger e) {
                broken = broken == null ? e : broken;
                continue;
            }
            for (CellFile.Row row : first) {
                Header header = new Header(way, row.line(), columns.read(new ArrayList<>(row.cells()), said));
                if (best == null || better(header, best)) {
                    best = header;
                }
            }
        }
        if (best == null) {
            if (broken != null) {
                throw broken;
            }
            return new Header(0, 0, List.of());
        }
        return best;
    }

    private static boolean better(Header one, Header other) {
        if (one.whole() != other.whole()) {
            return one.whole();
        }
        if (one.recognised() != other.recognised()) {
            return one.recognised() > other.recognised();
        }
        return one.way() == other.way()
                ? false
                : one.columns().size() > other.columns().size();
    }
}
