package fi.lapsivaaka.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes cases as files have them, and tells what people wrote in one. */
public final class CaseText {

    private static final String CODE = "[A-Z0-9_./#+-]{0,60}|[a-z0-9_./#+-]{0,60}|[A-Z]{1,3}-?[0-9]{1,4}[a-z]?";

    private CaseText() {}

    /**
     * A case of a rule that judges matters.
     *
     * @param day whose rules and parameters apply, so that the case stays true when they change later
     * @param facts one a line, as files have them
     */
    public static String ofMatter(String rule, boolean fires, String because, LocalDate day, String facts) {
        return "- rule: " + rule + "\n  " + (fires ? "fires" : "silent") + ": " + PlainYaml.quoted(because)
                + "\n  day: " + day + "\n  facts:\n"
                + facts.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "    " + line + '\n')
                        .collect(Collectors.joining());
    }

    /**
     * A case of a row of a ledger.
     *
     * @param row column to text
     * @param expected field to what is to come out
     */
    public static String ofRow(String name, String why, Map<String, String> row, Map<String, String> expected) {
        return "- case: " + PlainYaml.quoted(name) + "\n  why: " + PlainYaml.quoted(why) + "\n  rows:\n    - row: "
                + mapping(row) + "\n      expect: " + mapping(expected) + '\n';
    }

    private static String mapping(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> !value.getValue().isBlank())
                .map(value -> value.getKey() + ": " + scalar(value.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9-]*") ? text : PlainYaml.quoted(text);
    }

    /** The texts of a case that are no codes or numbers: where somebody's name could stand. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        PlainYaml.read(text).ifPresent(read -> collect(read, words));
        return words.stream().filter(word -> !word.matches(CODE)).distinct().toList();
    }

    private static void collect(Object value, List<String> words) {
        if (value instanceof String word) {
            words.add(word);
        } else if (value instanceof Map<?, ?> map) {
            new LinkedHashMap<>(map).values().forEach(held -> collect(held, words));
        } else if (value instanceof List<?> list) {
            list.forEach(held -> collect(held, words));
        }
    }
}
