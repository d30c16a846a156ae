package fi.lapsivaaka.activity;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How prices of basic services rise: {@code db/reference/price-index.csv}, and a file of the same columns that
 * {@code lapsivaaka.price-index} names. The scope is {@code practice} or {@code finland}; of Finland nothing is shipped,
 * because its published values were not at hand to be checked.
 */
@Component
public class PriceIndex {

    /** A value and where it is from. */
    public record Point(BigDecimal value, String mark, String source) {}

    private final Map<String, Point> points = new HashMap<>();

    PriceIndex(@Value("${lapsivaaka.price-index:}") String file) throws IOException {
        read(ReferenceTable.shipped("price-index.csv"));
        if (!file.isBlank()) {
            try (InputStream stream = Files.newInputStream(Path.of(file))) {
                read(ReferenceTable.rows(stream));
            }
        }
    }

    private void read(List<NamedCsvRecord> rows) {
        for (NamedCsvRecord row : rows) {
            BigDecimal value = new BigDecimal(row.getField("value").replace(',', '.'));
            if (value.signum() <= 0) {
                throw new IllegalStateException("price index of " + row.getField("year") + " is not above zero");
            }
            points.put(
                    row.getField("scope") + " " + row.getField("year"),
                    new Point(value, row.getField("mark"), row.getField("source")));
        }
    }

    public Optional<Point> of(boolean practice, int year) {
        return Optional.ofNullable(points.get((practice ? "practice " : "finland ") + year));
    }
}
