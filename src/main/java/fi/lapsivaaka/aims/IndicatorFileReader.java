package fi.lapsivaaka.aims;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.lapsivaaka.vocabulary.Indicators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a file of indicator values: {@code indicator;year;value} in UTF-8, apart by semicolons, commas or tabs, decimal
 * comma or point. Whatever is wrong is told together.
 */
final class IndicatorFileReader {

    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_PROBLEMS = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final List<String> COLUMNS = List.of("indicator", "year", "value");

    private final Indicators indicators;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();

    IndicatorFileReader(Indicators indicators) {
        this.indicators = indicators;
    }

    /** @throws RefusedIndicators with every problem */
    List<OwnValue> read(byte[] content) {
        List<OwnValue> values = values(text(content));
        if (values.isEmpty() && problems.isEmpty()) {
            problems.add(FileProblem.of(0, "indicators.problem.empty"));
        }
        if (!problems.isEmpty()) {
            throw new RefusedIndicators(problems);
        }
        return values;
    }

    private String text(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new RefusedIndicators(List.of(FileProblem.of(0, "indicators.problem.large")));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new RefusedIndicators(List.of(FileProblem.of(0, "indicators.problem.encoding")));
        }
    }

    private List<OwnValue> values(String text) {
        List<OwnValue> values = new ArrayList<>();
        List<Integer> places = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (places.isEmpty()) {
                    places = places(record);
                    if (places.isEmpty()) {
                        return values;
                    }
                } else if (problems.size() < MOST_PROBLEMS) {
                    value(record, places, values);
                }
            }
        } catch (CsvParseException notCsv) {
            problems.add(FileProblem.of(0, "indicators.problem.csv"));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return values;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    }

    private List<Integer> places(CsvRecord header) {
        List<String> names = header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        COLUMNS.stream()
                .filter(column -> !names.contains(column))
                .forEach(column -> problems.add(FileProblem.of(1, "indicators.problem.column", column)));
        return problems.isEmpty() ? COLUMNS.stream().map(names::indexOf).toList() : List.of();
    }

    private void value(CsvRecord record, List<Integer> places, List<OwnValue> values) {
        long line = record.getStartingLineNumber();
        String indicator = cell(record, places.get(0));
        String year = cell(record, places.get(1));
        String value = cell(record, places.get(2))
                .replaceAll("[\\s\u00a0]", "")
                .replace(',', '.')
                .replaceAll("%$", "");
        boolean sound = true;
        if (indicators.find(indicator).isEmpty()) {
            problems.add(FileProblem.of(line, "indicators.problem.indicator", indicator));
            sound = false;
        }
        if (!year.matches("[0-9]{4}") || Integer.parseInt(year) < FIRST_YEAR || Integer.parseInt(year) > LAST_YEAR) {
            problems.add(FileProblem.of(line, "indicators.problem.year", year));
            sound = false;
        }
        if (!value.matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) {
            problems.add(FileProblem.of(line, "indicators.problem.value", cell(record, places.get(2))));
            sound = false;
        }
        if (sound) {
            Long before = seen.putIfAbsent(indicator + ' ' + year, line);
            if (before != null) {
                problems.add(FileProblem.of(line, "indicators.problem.twice", indicator, year, before.toString()));
            } else {
                values.add(new OwnValue(indicator, Integer.parseInt(year), new BigDecimal(value)));
            }
        }
    }

    private static String cell(CsvRecord record, int place) {
        return place < record.getFieldCount() ? record.getField(place).strip() : "";
    }
}
