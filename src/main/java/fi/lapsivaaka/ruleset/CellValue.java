package fi.lapsivaaka.ruleset;

/** Checks that a data cell is a pure value that no template can turn into anything else. */
final class CellValue {

    private static final String FORBIDDEN = "\"$`{}\\\t";

    private CellValue() {}

    static void check(String cell, Place place) {
        if (cell.length() > Limits.CELL_CHARACTERS) {
            throw new Refusal(place, "cell is too long", "at most " + Limits.CELL_CHARACTERS + " characters");
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (FORBIDDEN.indexOf(c) >= 0 || SourceText.hidden(c) || c == '\u00a0') {
                throw new Refusal(
                        place,
                        "character " + (c > ' ' && c < 0x7f ? String.valueOf(c) : SourceText.name(c)) + " in a cell",
                        "plain text without \" $ ` { } \\");
            }
        }
        if (!cell.equals(cell.strip())) {
            throw new Refusal(place, "cell begins or ends with a blank", "the value alone");
        }
        if (cell.endsWith("...")) {
            throw new Refusal(place, "cell ends with three points", "… as one character, or a full sentence");
        }
    }
}
