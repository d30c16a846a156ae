package fi.lapsivaaka.aims;

import java.util.List;

/**
 * Something wrong with a file.
 *
 * @param line from 1 on; 0 for the whole file
 * @param key of the message that tells it
 * @param arguments of the message
 */
public record FileProblem(long line, String key, List<String> arguments) {

    public FileProblem {
        arguments = List.copyOf(arguments);
    }

    static FileProblem of(long line, String key, String... arguments) {
        return new FileProblem(line, key, List.of(arguments));
    }
}
