package fi.lapsivaaka.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as a form shows it: everything as text, so that a file that is not whole yet can be shown too.
 *
 * @param name language to words
 * @param values in the file's order
 */
public record ParameterEntry(Map<String, String> name, String unit, List<Dated> values) {

    private static final int INDENT = 2;

    public ParameterEntry {
        name = Map.copyOf(name);
        values = List.copyOf(values);
    }

    /**
     * A value and its days.
     *
     * @param value whole number in the unit's smallest part
     * @param to last day; the empty text while it goes on
     */
    public record Dated(String value, String from, String to, String provision, String mark) {}

    /** Empty when the entry is not written as forms write it. */
    public static Optional<ParameterEntry> read(String text) {
        List<Object> items = PlainYaml.list(PlainYaml.read(text).orElse(null));
        if (items.size() != 1 || EntryBlocks.of(text, INDENT).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> fields = PlainYaml.map(items.get(0));
        List<Dated> values = new ArrayList<>();
        PlainYaml.list(fields.get("values")).forEach(item -> {
            Map<String, Object> dated = PlainYaml.map(item);
            values.add(new Dated(
                    PlainYaml.text(dated.get("value")),
                    PlainYaml.text(dated.get("from")),
                    PlainYaml.text(dated.get("to")),
                    PlainYaml.text(dated.get("provision")),
                    PlainYaml.text(dated.get("mark"))));
        });
        return Optional.of(
                new ParameterEntry(languages(fields.get("name")), PlainYaml.text(fields.get("unit")), values));
    }

    static Map<String, String> languages(@Nullable Object value) {
        Map<String, String> texts = new LinkedHashMap<>();
        EntryBlocks.LANGUAGES.forEach(language ->
                texts.put(language, PlainYaml.text(PlainYaml.map(value).get(language))));
        return texts;
    }

    /** The entry with what is otherwise now; each field that is the same keeps every letter. */
    public String written(String text) {
        ParameterEntry before = read(text).orElseThrow();
        EntryBlocks blocks = EntryBlocks.of(text, INDENT).orElseThrow();
        if (!before.name.equals(name)) {
            blocks = blocks.withLanguages("name", name);
        }
        if (!before.unit.equals(unit)) {
            blocks = blocks.with("unit", unit);
        }
        if (!before.values.equals(values)) {
            StringBuilder list = new StringBuilder();
            values.forEach(value -> list.append("\n    - {value: ")
                    .append(value.value)
                    .append(", from: ")
                    .append(value.from)
                    .append(value.to.isEmpty() ? "" : ", to: " + value.to)
                    .append(", provision: ")
                    .append(value.provision.matches("[a-z]+") ? value.provision : PlainYaml.quoted(value.provision))
                    .append(", mark: ")
                    .append(value.mark)
                    .append('}'));
            blocks = blocks.with("values", list.isEmpty() ? "[]" : list.toString());
        }
        return blocks.text();
    }
}
