package fi.lapsivaaka.authoring;

import fi.lapsivaaka.authoring.QuestionEntry.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A list of options, or of units, that questions share: codes and words in three languages, one a line. */
public final class OptionEntry {

    private static final String UNITS = "units";
    private static final String LIST = "option-lists/";
    private static final Pattern LINE = Pattern.compile(" *- *\\{.*\\} *(?:#.*)?");

    private OptionEntry() {}

    /** Whether an entry of the shared file is such a list. */
    public static boolean holds(String entry) {
        return entry.equals(UNITS) || entry.startsWith(LIST);
    }

    /** The name by which questions speak of a list; the empty text for units. */
    public static String list(String entry) {
        return entry.startsWith(LIST) ? entry.substring(LIST.length()) : "";
    }

    /** Empty when the entry is not written as forms write it, one option a line. */
    public static Optional<List<Choice>> read(String text) {
        Object read = PlainYaml.read(text).orElse(null);
        List<Object> items = PlainYaml.list(read);
        Object options = items.size() == 1
                ? PlainYaml.map(items.get(0)).get("options")
                : PlainYaml.map(read).get(UNITS);
        List<Choice> choices = QuestionEntry.choices(options);
        long lines = text.lines().filter(line -> LINE.matcher(line).matches()).count();
        return choices.isEmpty() || lines != choices.size() ? Optional.empty() : Optional.of(choices);
    }

    /**
     * The entry with what is otherwise now; each line that is the same keeps every letter, and new ones follow the last.
     *
     * @param wanted begins with those that are there, in their order
     */
    public static String written(String text, List<Choice> wanted) {
        List<Choice> before = read(text).orElseThrow();
        List<String> lines = new ArrayList<>();
        int at = 0;
        String indent = "";
        for (String line : text.split("(?<=\n)", -1)) {
            if (LINE.matcher(line.stripTrailing()).matches()) {
                indent = line.substring(0, line.indexOf('-'));
                boolean same = at >= wanted.size() || wanted.get(at).equals(before.get(at));
                lines.add(same ? line : written(indent, wanted.get(at)));
                at++;
                if (at == before.size()) {
                    for (Choice fresh : wanted.subList(Math.min(at, wanted.size()), wanted.size())) {
                        lines.add(written(indent, fresh));
                    }
                }
            } else {
                lines.add(line);
            }
        }
        return String.join("", lines);
    }

    private static String written(String indent, Choice choice) {
        return QuestionEntry.written(List.of(choice), indent).substring(1) + "\n";
    }

    /** Language to words, all three. */
    public static Map<String, String> label(String fi, String sv, String en) {
        return ParameterEntry.languages(Map.of("fi", fi, "sv", sv, "en", en));
    }
}
