package fi.lapsivaaka.comparison;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something told, in the words of one language.
 *
 * @param name what it is about
 * @param lines what is told of it, one thing a line
 */
public record Told(String name, List<String> lines) {

    public Told {
        lines = List.copyOf(lines);
    }

    /** All of it as one text. */
    public String text() {
        return lines.stream()
                .map(line -> line.matches("(?s).*[.!?…”]$") || lines.size() == 1 ? line : line + ".")
                .collect(Collectors.joining(" "));
    }
}
