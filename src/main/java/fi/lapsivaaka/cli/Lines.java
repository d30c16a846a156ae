package fi.lapsivaaka.cli;

import java.io.PrintWriter;

/** Text broken into lines for a terminal. */
final class Lines {

    /** Characters of a line. */
    static final int WIDTH = 100;

    private Lines() {}

    /** {@code 1 rule}, {@code 2 rules}. */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /**
     * Prints a text in lines.
     *
     * @param start what stands before the first line; the others begin below it
     */
    static void wrap(PrintWriter out, String start, String text) {
        StringBuilder line = new StringBuilder(start);
        String blank = " ".repeat(start.length());
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() > WIDTH && line.length() > start.length()) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(blank);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
