package fi.lapsivaaka.authoring;

import fi.lapsivaaka.workshop.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A concept and the words by which it is known, as a form shows it.
 *
 * @param label language to words; all empty where the file gives the concept no name
 * @param lists kind of words to the words, all kinds of the rule set, some of them empty
 * @param options kind of choice to what is chosen; the empty text where nothing is
 */
public record TermWords(Map<String, String> label, Map<String, List<String>> lists, Map<String, String> options) {

    private static final int INDENT = 4;
    private static final int WIDEST = 150;
    private static final String PLAIN = "-?[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_!-]*(?: [\\p{L}\\p{Nd}_!-]+)*";

    /** What a rule set's terms are made of. */
    public record Layout(boolean labelled, List<String> lists, Map<String, List<String>> options) {

        /** Of the words by which drafts are read. */
        private static final Layout DRAFTS = new Layout(
                true,
                List.of("terms", "weak", "not"),
                options(
                        "weight", List.of(),
                        "direction", List.of("better", "worse"),
                        "organiser", List.of("kunta", "hva"),
                        "heading-only", List.of("true"),
                        "background", List.of("true"),
                        "broad", List.of("true")));

        /** Of the words by which names in ledgers are known. */
        private static final Layout NAMES = new Layout(
                false,
                List.of("starts", "parts", "words", "ends", "phrases", "exclusions", "unless"),
                options("weak", List.of("true"), "about", List.of()));

        /** The layout of a rule set. */
        public static Layout of(RuleKind kind) {
            return kind == RuleKind.CHILD_IMPACT ? DRAFTS : NAMES;
        }

        @SuppressWarnings("unchecked")
        private static Map<String, List<String>> options(Object... pairs) {
            Map<String, List<String>> options = new LinkedHashMap<>();
            for (int at = 0; at < pairs.length; at += 2) {
                options.put((String) pairs[at], (List<String>) pairs[at + 1]);
            }
            return options;
        }
    }

    /** Empty when the entry is not written as forms write it, as a heading. */
    public static Optional<TermWords> read(Layout layout, String text) {
        Map<String, Object> entry = PlainYaml.map(PlainYaml.read(text).orElse(null));
        if (entry.size() != 1
                || !text.startsWith("  ")
                || EntryBlocks.of(text, INDENT).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> fields = PlainYaml.map(entry.values().iterator().next());
        Map<String, List<String>> lists = new LinkedHashMap<>();
        layout.lists()
                .forEach(list -> lists.put(
                        list,
                        PlainYaml.list(fields.get(list)).stream()
                                .map(PlainYaml::text)
                                .toList()));
        Map<String, String> options = new LinkedHashMap<>();
        layout.options().keySet().forEach(option -> options.put(option, PlainYaml.text(fields.get(option))));
        return Optional.of(new TermWords(ParameterEntry.languages(fields.get("label")), lists, options));
    }

    /** The entry with what is otherwise now; each field that is the same keeps every letter. */
    public String written(Layout layout, String text) {
        TermWords before = read(layout, text).orElseThrow();
        EntryBlocks blocks = EntryBlocks.of(text, INDENT).orElseThrow();
        if (layout.labelled() && !before.label.equals(label)) {
            blocks = blocks.withLanguages("label", label);
        }
        for (Map.Entry<String, String> option : options.entrySet()) {
            String value = option.getValue();
            if (!value.equals(before.options.get(option.getKey()))) {
                blocks = blocks.with(
                        option.getKey(),
                        value.isEmpty() || value.matches("[a-z0-9.]+") ? value : PlainYaml.quoted(value));
            }
        }
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            if (!list.getValue().equals(before.lists.get(list.getKey()))) {
                blocks = blocks.with(list.getKey(), list(list.getKey(), list.getValue()));
            }
        }
        return blocks.text();
    }

    private static String list(String name, List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("[");
        int room = WIDEST - INDENT - name.length() - 2;
        for (String word : words) {
            String written = word.matches(PLAIN) ? word : PlainYaml.quoted(word);
            boolean first = line.length() == 0 || line.toString().equals("[");
            if (!first && line.length() + written.length() + 2 > room) {
                lines.add(line.append(',').toString());
                line = new StringBuilder(written);
                room = WIDEST - INDENT - 2;
            } else {
                line.append(first ? "" : ", ").append(written);
            }
        }
        lines.add(line.append(']').toString());
        return String.join("\n" + " ".repeat(INDENT + 2), lines);
    }
}
