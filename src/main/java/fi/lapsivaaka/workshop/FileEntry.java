package fi.lapsivaaka.workshop;

/**
 * A part of a text file that people work on by itself.
 *
 * @param name the rule, parameter or term; {@code names/koulu} below a heading
 * @param line its first line in the file, from 1 on
 * @param text with its line ends
 */
public record FileEntry(String name, int line, String text) {

    /** Its last line in the file. */
    public int lastLine() {
        return line + Math.max(0, (int) text.lines().count() - 1);
    }
}
