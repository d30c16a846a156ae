package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reference file. A cell that cannot be read is reported with file and line and a stand-in is returned,
 * so that reading goes on to the next cell; nothing made from stand-ins is ever handed out.
 */
record Row(String file, long line, Map<String, String> cells, Problems problems) {

    private static final String STAND_IN = "?";

    void reject(String what) {
        problems.add(file, line, what);
    }

    /** The trimmed cell, possibly empty. */
    String optional(String column) {
        String cell = cells.get(column);
        return cell == null ? "" : cell.strip();
    }

    /** A cell that must not be empty. */
    String text(String column) {
        String cell = optional(column);
        if (cell.isEmpty()) {
            reject("'" + column + "' must not be empty");
            return STAND_IN;
        }
        return cell;
    }

    /** The three cells {@code name_fi}, {@code name_sv}, {@code name_en} of a column name. */
    LocalizedText localized(String column) {
        return new LocalizedText(text(column + "_fi"), text(column + "_sv"), text(column + "_en"));
    }

    /** Values separated by blanks. */
    List<String> list(String column) {
        String cell = optional(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
    }

    /** Values separated by blanks, each among those known. */
    List<String> list(String column, Collection<String> known) {
        List<String> values = list(column);
        values.forEach(value -> requireKnown(column, value, known));
        return values;
    }

    /** Whole numbers separated by blanks. */
    List<Integer> numbers(String column) {
        return list(column).stream().map(value -> parsedNumber(column, value)).toList();
    }

    /** A value among those known. */
    String oneOf(String column, Collection<String> known) {
        String value = text(column);
        requireKnown(column, value, known);
        return value;
    }

    /** {@code yes} or {@code no}. */
    boolean yes(String column) {
        return oneOf(column, List.of("yes", "no")).equals("yes");
    }

    int number(String column) {
        return parsedNumber(column, text(column));
    }

    /** A day as {@code 2026-01-31}, or null when the cell is empty. */
    @Nullable
    LocalDate day(String column) {
        String cell = optional(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            reject("'" + column + "' is '" + cell + "', not a day such as 2026-01-31");
            return null;
        }
    }

    private int parsedNumber(String column, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with negative numbers
        }
        reject("'" + column + "' is '" + value + "', not a whole number");
        return 0;
    }

    private void requireKnown(String column, String value, Collection<String> known) {
        if (!known.contains(value)) {
            reject("'" + column + "' is '" + value + "'"
                    + (known.size() <= 12 ? "; allowed: " + String.join(", ", known) : ", which is not known"));
        }
    }
}
