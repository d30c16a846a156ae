package fi.lapsivaaka.summary;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The stages of a child's life in a row; those a matter touches are filled and marked.
 *
 * @param title of the picture
 * @param none what to say where no stage is known
 */
public record StageStrip(String title, String none, List<Stage> stages) {

    /** Width and height of the picture in its own units: narrow, so that its words stay readable in a small column. */
    public static final int WIDTH = 264;

    public static final int HEIGHT = 34;

    public StageStrip {
        stages = List.copyOf(stages);
    }

    /** One of them. */
    public record Stage(String name, boolean touched, int x, int width) {

        private static final Pattern YEARS = Pattern.compile("[0-9]+–[0-9]+");

        /** Its years alone, where it has some. */
        public String brief() {
            return YEARS.matcher(name)
                    .results()
                    .findFirst()
                    .map(MatchResult::group)
                    .orElse(name);
        }

        /** How many parts of the width it takes: a name needs the room of two spans of years. */
        static int parts(String name) {
            return YEARS.matcher(name).find() ? 1 : 2;
        }

        public int middle() {
            return x + width / 2;
        }
    }

    /** What it shows, in words. */
    public String description() {
        String touched = stages.stream().filter(Stage::touched).map(Stage::name).collect(Collectors.joining(", "));
        return touched.isEmpty() ? none : touched;
    }

    /** Whether any stage is known. */
    public boolean known() {
        return stages.stream().anyMatch(Stage::touched);
    }
}
