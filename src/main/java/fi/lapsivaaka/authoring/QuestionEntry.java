package fi.lapsivaaka.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form as people edit it: everything as text, so that one that is not whole yet can be shown too. What it
 * does not name, such as the columns of a table, stays in the file as it is.
 *
 * @param texts the question itself, its help, its example, the label of the answer and the text of the last option, by their
 *     names in the file, each language to words
 * @param values single values by their names in the file; the empty text for what is not there
 * @param list name of a shared list of options; the empty text where the options are its own
 * @param inner texts of columns, of the fields beside the answer and of their options
 */
public record QuestionEntry(
        String id,
        String type,
        Map<String, Map<String, String>> texts,
        Map<String, String> values,
        String list,
        List<Choice> options,
        ConditionEntry condition,
        List<String> provisions,
        List<Inner> inner) {

    /** Texts of a question that are whole sentences or labels, in the order of the file. */
    public static final List<String> TEXTS = List.of("text", "help", "example", "value-label");

    /** The text of an option that rules out all others. */
    public static final String NONE_OF_THESE = "none-of-these";

    /** Single values of a question, in the order of the file. */
    public static final List<String> VALUES = List.of(
            "required",
            "unit",
            "min",
            "max",
            "decimals",
            "unknown-allowed",
            "min-length",
            "max-length",
            "min-rows",
            "max-rows");

    private static final List<String> ORDER = List.of(
            "source-id",
            "type",
            "text",
            "help",
            "example",
            "required",
            "editable",
            "options",
            NONE_OF_THESE,
            "unit",
            "min",
            "max",
            "decimals",
            "unknown-allowed",
            "min-length",
            "max-length",
            "min-rows",
            "max-rows",
            "rows-from",
            "unique",
            "columns",
            "value-label",
            "beside",
            "shown-when",
            "prefill",
            "prefill-from",
            "feeds",
            "provisions");

    private static final List<String> NEEDED = List.of("text", "help");
    private static final List<String> CHOSEN = List.of("single", "multi");
    private static final String MISSING = "\u2026";
    private static final int INDENT = 8;
    private static final String DEEP = " ".repeat(INDENT + 2);
    private static final List<String> INNER = List.of("columns", "beside");

    public QuestionEntry {
        options = List.copyOf(options);
        provisions = List.copyOf(provisions);
        inner = List.copyOf(inner);
    }

    /** An option of its own. */
    public record Choice(String code, Map<String, String> label, boolean exclusive) {}

    /** @param name ids and codes on the way to the text */
    public record Inner(String name, Map<String, String> texts) {}

    /** Empty when the entry is not written as forms write it. */
    public static Optional<QuestionEntry> read(String text) {
        List<Object> items = PlainYaml.list(PlainYaml.read(text).orElse(null));
        Optional<EntryBlocks> blocks = EntryBlocks.of(text, INDENT);
        if (items.size() != 1 || blocks.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> fields = PlainYaml.map(items.get(0));
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        TEXTS.forEach(name -> texts.put(name, ParameterEntry.languages(fields.get(name))));
        texts.put(NONE_OF_THESE, ParameterEntry.languages(fields.get(NONE_OF_THESE)));
        Map<String, String> values = new LinkedHashMap<>();
        VALUES.forEach(name -> values.put(name, PlainYaml.text(fields.get(name))));
        String condition = blocks.get().field("shown-when");
        return Optional.of(new QuestionEntry(
                PlainYaml.text(fields.get("id")),
                PlainYaml.text(fields.get("type")),
                texts,
                values,
                PlainYaml.text(fields.get("options")),
                choices(fields.get("options")),
                ConditionEntry.of(fields.get("shown-when"), condition.substring(condition.indexOf('\n') + 1)),
                PlainYaml.list(fields.get("provisions")).stream()
                        .map(PlainYaml::text)
                        .toList(),
                InnerTexts.below(text, INNER).stream()
                        .map(one -> new Inner(one.name(), one.texts()))
                        .toList()));
    }

    /** No words in any language. */
    public static Map<String, String> blank() {
        return ParameterEntry.languages(null);
    }

    static List<Choice> choices(@Nullable Object value) {
        List<Choice> choices = new ArrayList<>();
        PlainYaml.list(value).forEach(item -> {
            Map<String, Object> option = PlainYaml.map(item);
            choices.add(new Choice(
                    PlainYaml.text(option.get("code")),
                    ParameterEntry.languages(option),
                    PlainYaml.text(option.get("exclusive")).equals("true")));
        });
        return choices;
    }

    /** The same with a sign in the place of each text that is missing, so that it can be shown. */
    public QuestionEntry filled() {
        Map<String, Map<String, String>> whole = new LinkedHashMap<>();
        texts.forEach((name, words) -> whole.put(
                name,
                words.values().stream().allMatch(String::isBlank) && !NEEDED.contains(name) ? words : filled(words)));
        return new QuestionEntry(
                id,
                type,
                whole,
                values,
                list,
                options.stream()
                        .map(one -> new Choice(one.code(), filled(one.label()), one.exclusive()))
                        .toList(),
                condition,
                provisions,
                inner.stream()
                        .map(one -> new Inner(one.name(), filled(one.texts())))
                        .toList());
    }

    private static Map<String, String> filled(Map<String, String> words) {
        Map<String, String> whole = new LinkedHashMap<>();
        words.forEach((language, text) -> whole.put(language, text.isBlank() ? MISSING : text));
        return whole;
    }

    /** What a new question begins with. */
    public static String fresh(String id, String type) {
        return """
                      - id: %s
                        type: %s
                        text:
                          fi: ""
                          sv: ""
                          en: ""
                        help:
                          fi: ""
                          sv: ""
                          en: ""
                %s        feeds: []
                        provisions: [policy]
                """.formatted(id, type, options(type));
    }

    private static String options(String type) {
        return switch (type) {
            case "single" -> "        options: yes-no\n";
            case "multi" -> "        options: []\n";
            default -> "";
        };
    }

    /** The entry with what is otherwise now; each field that is the same keeps every letter. */
    public String written(String text) {
        QuestionEntry before = read(text).orElseThrow();
        String base = before.inner.equals(inner)
                ? text
                : InnerTexts.written(
                        text, INNER, inner.stream().map(Inner::texts).toList());
        EntryBlocks blocks = EntryBlocks.of(base, INDENT).orElseThrow();
        if (!before.type.equals(type)) {
            blocks = blocks.with("type", PlainYaml.word(type), ORDER);
        }
        for (Map.Entry<String, Map<String, String>> one : texts.entrySet()) {
            if (!one.getValue().equals(before.texts.get(one.getKey()))) {
                blocks = blocks.with(one.getKey(), languages(blocks.field(one.getKey()), one), ORDER);
            }
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (!value.getValue().equals(before.values.get(value.getKey()))) {
                String written = value.getValue().isEmpty() ? "" : flag(value.getValue());
                blocks = blocks.with(value.getKey(), written, ORDER);
            }
        }
        if (!before.list.equals(list) || !before.options.equals(options)) {
            blocks = blocks.with("options", writtenOptions(), ORDER);
        }
        if (!before.condition.equals(condition)) {
            blocks = blocks.with("shown-when", condition.written(" ".repeat(INDENT)), ORDER);
        }
        if (!before.provisions.equals(provisions)) {
            blocks = blocks.with(
                    "provisions",
                    provisions.stream().map(PlainYaml::word).collect(Collectors.joining(", ", "[", "]")),
                    ORDER);
        }
        return blocks.text();
    }

    /** Nothing where the type has no options. */
    private String writtenOptions() {
        if (!list.isEmpty()) {
            return PlainYaml.word(list);
        }
        return options.isEmpty() && !CHOSEN.contains(type) ? "" : written(options, DEEP);
    }

    private static String flag(String value) {
        return value.equals("true") || value.equals("false") || value.matches("-?[0-9]{1,18}")
                ? value
                : PlainYaml.word(value);
    }

    private static String languages(String now, Map.Entry<String, Map<String, String>> text) {
        if (text.getValue().values().stream().allMatch(String::isBlank) && !NEEDED.contains(text.getKey())) {
            return "";
        }
        boolean flat = text.getKey().equals(NONE_OF_THESE) || text.getKey().equals("value-label") || now.contains("{");
        String between = flat ? ", " : "\n" + DEEP;
        return EntryBlocks.LANGUAGES.stream()
                .map(language ->
                        language + ": " + PlainYaml.quoted(text.getValue().getOrDefault(language, "")))
                .collect(Collectors.joining(between, flat ? "{" : between, flat ? "}" : ""));
    }

    /** Options as they stand below their field's name. */
    static String written(List<Choice> options, String indent) {
        if (options.isEmpty()) {
            return "[]";
        }
        return options.stream()
                .map(option -> "\n" + indent + "- " + option(option))
                .collect(Collectors.joining());
    }

    private static String option(Choice option) {
        return EntryBlocks.LANGUAGES.stream()
                .map(language ->
                        language + ": " + PlainYaml.quoted(option.label().getOrDefault(language, "")))
                .collect(Collectors.joining(
                        ", ",
                        "{code: " + PlainYaml.word(option.code()) + ", ",
                        option.exclusive() ? ", exclusive: true}" : "}"));
    }
}
