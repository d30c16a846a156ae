package fi.lapsivaaka;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text on its way into a cell of a CSV file. Spreadsheets take a cell that begins with {@code = + - @}, a tab or a line
 * break for a formula and run it; such a text gets an apostrophe in front. A number stays as it is, negative or not.
 */
public final class SheetCell {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9., \u00a0\u202f]{0,60}[€%]?");

    private SheetCell() {}

    /** The text as it may stand in a cell. */
    public static String of(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The texts of a row. */
    public static List<String> row(List<String> texts) {
        return texts.stream().map(SheetCell::of).toList();
    }
}
