package fi.lapsivaaka.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what a column means from its name, in Finnish, Swedish or English. The names are in
 * {@code db/reference/ledger-columns.csv}; where two columns mean the same, the name that stands earlier there wins.
 */
final class ColumnAliases {

    /** What a name says. */
    record Meaning(@Nullable LedgerField field, int rank, int unit, int year) {}

    private final Map<String, Integer> ranks = new HashMap<>();

    private final List<LedgerField> fields = new ArrayList<>();

    /**
     * @param lines {@code field;alias;language;source} after a header line
     */
    ColumnAliases(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            LedgerField field = LedgerField.of(cells[0]);
            String plain = ColumnName.of(cells[1]).plain();
            Integer before = ranks.putIfAbsent(plain, fields.size());
            if (before != null && fields.get(before) != field) {
                throw new IllegalArgumentException("column name '" + cells[1] + "' means both "
                        + fields.get(before).code() + " and " + field.code());
            }
            fields.add(field);
        }
    }

    /** The names shipped with the product. */
    static ColumnAliases shipped() {
        try (InputStream stream = ColumnAliases.class.getResourceAsStream("/db/reference/ledger-columns.csv")) {
            if (stream == null) {
                throw new IllegalStateException("db/reference/ledger-columns.csv is missing from the class path");
            }
            return new ColumnAliases(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names a field goes by, only what matters of them. */
    Set<String> names(LedgerField field) {
        return ranks.entrySet().stream()
                .filter(rank -> fields.get(rank.getValue()) == field)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A name that tells two years compares them, and is no amount of either. */
    Meaning meaning(String columnName) {
        ColumnName name = ColumnName.of(columnName);
        Integer rank = name.years() > 1 ? null : ranks.get(name.plain());
        return rank == null
                ? new Meaning(null, Integer.MAX_VALUE, name.unit(), name.year())
                : new Meaning(fields.get(rank), rank, name.unit(), name.year());
    }
}
