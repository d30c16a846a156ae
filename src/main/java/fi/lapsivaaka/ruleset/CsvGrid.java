package fi.lapsivaaka.ruleset;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@code .drl.csv} file into cells: commas, double quotes, UTF-8, as Drools reads it. */
final class CsvGrid {

    private CsvGrid() {}

    static @Nullable Grid read(String file, byte[] bytes, Problems problems) {
        String text = SourceText.ofRules(file, bytes, problems);
        if (text == null) {
            return null;
        }
        List<Grid.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                if (rows.size() > Limits.TABLE_ROWS + 100) {
                    problems.addForFile(file, "too many rows", "at most " + Limits.TABLE_ROWS);
                    return null;
                }
                rows.add(new Grid.Row((int) csv.getStartingLineNumber(), List.copyOf(csv.getFields())));
            }
        } catch (CsvParseException notCsv) {
            problems.addForFile(
                    file,
                    "not a CSV file: " + notCsv.getMessage(),
                    "commas between cells, \" around them, \"\" for a quote inside");
            return null;
        } catch (java.io.IOException cannotHappen) {
            throw new java.io.UncheckedIOException(cannotHappen);
        }
        return new Grid(file, rows);
    }
}
