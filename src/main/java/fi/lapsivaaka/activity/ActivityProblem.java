package fi.lapsivaaka.activity;

import java.util.List;

/**
 * Something in a file of activity figures that cannot be taken in.
 *
 * @param line from 1 on; 0 when it concerns the whole file
 * @param column its name, or the empty text
 * @param code of its sentence: {@code activity.problem.…}
 * @param arguments what the sentence quotes
 */
public record ActivityProblem(long line, String column, String code, List<String> arguments) {

    static ActivityProblem of(long line, String column, String code, String... arguments) {
        return new ActivityProblem(
                line,
                shortened(column),
                code,
                List.of(arguments).stream().map(ActivityProblem::shortened).toList());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
