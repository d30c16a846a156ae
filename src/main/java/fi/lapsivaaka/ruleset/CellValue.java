package fi.lapsivaaka.ruleset;

import java.util.regex.Pattern;

/** Checks that a data cell is a pure value that no template can turn into anything else. */
final class CellValue {

    private static final String FORBIDDEN = "\"$`{}\\\t";

    /** How a value begins that a spreadsheet program computes when it opens the table. */
    private static final Pattern FORMULA = Pattern.compile("[=+@]|-[^0-9]");

    private CellValue() {}

    static void checkLength(String cell, Place place) {
        if (cell.length() > Limits.CELL_CHARACTERS) {
            throw new Refusal(place, "cell is too long", "at most " + Limits.CELL_CHARACTERS + " characters");
        }
    }

    static void check(String cell, Place place) {
        checkLength(cell, place);
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (FORBIDDEN.indexOf(c) >= 0 || SourceText.hidden(c) || c == '\u00a0') {
                throw new Refusal(
                        place,
                        "character " + (c > ' ' && c < 0x7f ? String.valueOf(c) : SourceText.name(c)) + " in a cell",
                        "plain text without \" $ ` { } \\");
            }
        }
        if (FORMULA.matcher(cell).lookingAt()) {
            throw new Refusal(
                    place, "a formula, to a spreadsheet program", "a value that begins with a letter or digit");
        }
        if (!cell.equals(cell.strip())) {
            throw new Refusal(place, "cell begins or ends with a blank", "the value alone");
        }
        if (cell.endsWith("...")) {
            throw new Refusal(place, "cell ends with three points", "… as one character, or a full sentence");
        }
    }
}
