package fi.lapsivaaka.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what a column means from its name, in Finnish, Swedish or English. The names are in
 * {@code db/reference/ledger-columns.csv}; where two columns mean the same, the name that stands earlier there wins.
 * Case, accents, underscores and blanks make no difference, and neither do a year or a unit: {@code TA_2026 (1 000 €)}
 * is the budget of 2026 in thousands of euros.
 */
final class ColumnAliases {

    private static final Pattern YEAR = Pattern.compile("(.*?)((?:19|20)[0-9]{2})");

    private static final int LONGEST_NAME = 200;

    /** What a name says. */
    record Meaning(@Nullable LedgerField field, int rank, int unit, int year) {}

    /** A name in pieces: letters and digits only, apart from its unit and year. */
    private record Name(String plain, int unit, int year) {}

    private final Map<String, Integer> ranks = new HashMap<>();

    private final List<LedgerField> fields = new ArrayList<>();

    /**
     * @param lines {@code field;alias;language;source} after a header line
     */
    ColumnAliases(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            LedgerField field = LedgerField.of(cells[0]);
            String plain = name(cells[1]).plain();
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

    Meaning meaning(String columnName) {
        if (columnName.length() > LONGEST_NAME) {
            return new Meaning(null, Integer.MAX_VALUE, 1, 0);
        }
        Name name = name(columnName);
        return Optional.ofNullable(ranks.get(name.plain()))
                .map(rank -> new Meaning(fields.get(rank), rank, name.unit(), name.year()))
                .orElseGet(() -> new Meaning(null, Integer.MAX_VALUE, 1, 0));
    }

    private static Name name(String written) {
        String ascii = Normalizer.normalize(written.toLowerCase(Locale.ROOT).replace("€", " eur "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        List<String> words = new ArrayList<>();
        int year = 0;
        for (String word : ascii.split("[^a-z0-9]+")) {
            Matcher matcher = YEAR.matcher(word);
            if (matcher.matches()) {
                year = Integer.parseInt(matcher.group(2));
                word = matcher.group(1);
            }
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        int unit = 1;
        int end = words.size();
        while (end > 1) {
            int said = unit(words.get(end - 1));
            if (said == 0) {
                break;
            }
            unit = Math.max(unit, said);
            end--;
        }
        return new Name(String.join("", words.subList(0, end)), unit, year);
    }

    /** How many euros a word of a header stands for; 0 when the word is no unit. */
    private static int unit(String word) {
        return switch (word) {
            case "eur", "euro", "euroa", "euroina", "euros", "e", "1" -> 1;
            case "1000", "000", "1000e", "1000eur", "t", "k", "te", "teur", "keur", "tuhatta", "tusen", "thousand" ->
                1_000;
            case "m", "me", "meur", "milj", "miljoonaa", "miljoner", "million" -> 1_000_000;
            default -> 0;
        };
    }
}
