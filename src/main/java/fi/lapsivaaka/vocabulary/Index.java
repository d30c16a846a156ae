package fi.lapsivaaka.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Entries by their code, in the order of the file. */
final class Index<T> {

    private final Map<String, T> entries;

    private Index(Map<String, T> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** Reads every row; a code given twice is reported at its second line. */
    static <T> Index<T> of(List<Row> rows, String codeColumn, Function<Row, T> reading) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (Row row : rows) {
            String code = row.text(codeColumn);
            if (entries.putIfAbsent(code, reading.apply(row)) != null) {
                row.reject("'" + codeColumn + "' " + code + " is given twice");
            }
        }
        return new Index<>(entries);
    }

    List<T> all() {
        return List.copyOf(entries.values());
    }

    Set<String> codes() {
        return entries.keySet();
    }

    Optional<T> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
