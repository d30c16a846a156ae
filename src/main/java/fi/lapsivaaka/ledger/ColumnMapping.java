package fi.lapsivaaka.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person says the columns of a file mean, in its order. It fits every file with the same columns, whatever year and
 * unit their names tell, so it can be remembered for the next file of the same system.
 *
 * @param names the columns' names, only what matters of them
 * @param fields the meaning of each; none where a column is not to be read
 */
public record ColumnMapping(List<String> names, List<Optional<LedgerField>> fields) {

    private static final String APART = "|";

    public ColumnMapping {
        names = List.copyOf(names);
        fields = List.copyOf(fields);
        if (names.size() != fields.size()) {
            throw new IllegalArgumentException(names.size() + " columns, " + fields.size() + " meanings");
        }
    }

    /**
     * @param names as written in the header
     */
    public static ColumnMapping of(List<String> names, List<Optional<LedgerField>> fields) {
        return new ColumnMapping(plain(names), fields);
    }

    /** What {@link #written} and {@link #layout} gave. */
    public static ColumnMapping of(String layout, String written) {
        List<Optional<LedgerField>> fields = new ArrayList<>();
        for (String code : written.split(",", -1)) {
            fields.add(code.isEmpty() ? Optional.empty() : Optional.of(LedgerField.of(code)));
        }
        return new ColumnMapping(Arrays.asList(layout.split("\\|", -1)), fields);
    }

    /** The names of a header in one line: files with the same line have the same columns. */
    public static String layout(List<String> names) {
        return String.join(APART, plain(names));
    }

    /** The columns it is for, in one line. */
    public String layout() {
        return String.join(APART, names);
    }

    /** The meanings as their codes, apart by commas. */
    public String written() {
        return fields.stream()
                .map(field -> field.map(LedgerField::code).orElse(""))
                .collect(Collectors.joining(","));
    }

    boolean fits(List<String> header) {
        return header.size() == names.size() && plain(header).equals(names);
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(name -> ColumnName.of(name).plain()).toList();
    }
}
