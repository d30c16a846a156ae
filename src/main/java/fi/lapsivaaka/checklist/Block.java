package fi.lapsivaaka.checklist;

import fi.lapsivaaka.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A block of {@code key: value} lines in a form file. Each key may be read once; {@link #close()} tells the keys that
 * nobody asked for. Everything wrong goes to the list of problems, and reading goes on with something harmless.
 */
final class Block {

    static final LocalizedText NO_TEXT = LocalizedText.same("?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final int LONGEST_TEXT = 1000;

    private final String file;
    private final Node place;
    private final List<FormProblem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    Block(String file, Node node, List<FormProblem> problems) {
        this.file = file;
        this.place = node;
        this.problems = problems;
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "this is not a block of keys and values", "key: value");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                problem(tuple.getKeyNode(), "a key must be a word", "key: value");
            } else if (values.putIfAbsent(scalar.getValue(), tuple.getValueNode()) != null) {
                problem(scalar, "key '" + scalar.getValue() + "' stands here twice", "each key once");
            } else {
                keys.put(scalar.getValue(), scalar);
            }
        }
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Plain text of a key that must be there. */
    String text(String key) {
        Node node = needed(key);
        return node == null ? "" : scalar(node, key);
    }

    Optional<String> optional(String key) {
        asked.add(key);
        Node node = values.get(key);
        return node == null ? Optional.empty() : Optional.of(scalar(node, key));
    }

    /** A code: ASCII letters, digits, {@code -} and {@code _}. */
    String code(String key) {
        String text = text(key);
        if (values.containsKey(key) && !isCode(text)) {
            problem(key, "'" + text + "' is not a code", "1 to 40 ASCII letters, digits, - and _");
        }
        return text;
    }

    int number(String key, int otherwise) {
        return Math.toIntExact(number(key, otherwise, 0, 1_000_000));
    }

    long number(String key, long otherwise, long least, long most) {
        Optional<String> text = optional(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("-?[0-9]{1,15}")
                || Long.parseLong(text.get()) < least
                || Long.parseLong(text.get()) > most) {
            problem(key, "'" + text.get() + "' is not accepted here", "a whole number from " + least + " to " + most);
            return otherwise;
        }
        return Long.parseLong(text.get());
    }

    boolean yes(String key, boolean otherwise) {
        String text = optional(key).orElse(Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            problem(key, "'" + text + "' is not accepted here", "true or false");
            return otherwise;
        }
        return text.equals("true");
    }

    /** A text in all three languages. */
    LocalizedText localized(String key) {
        Node node = needed(key);
        if (node == null) {
            return NO_TEXT;
        }
        Block languages = new Block(file, node, problems);
        LocalizedText text = languages.here();
        languages.close();
        return text;
    }

    /** A sentence in all three languages, which therefore cannot be equal. */
    LocalizedText sentence(String key) {
        LocalizedText text = localized(key);
        if (!text.equals(NO_TEXT)
                && (text.fi().equals(text.sv())
                        || text.sv().equals(text.en())
                        || text.fi().equals(text.en()))) {
            problem(key, "two languages of '" + key + "' are equal", "a translation in each of fi, sv, en");
        }
        return text;
    }

    Optional<LocalizedText> optionalSentence(String key) {
        return has(key) ? Optional.of(sentence(key)) : skipped(key);
    }

    /** The text whose languages are keys of this very block. */
    LocalizedText here() {
        String fi = text("fi").strip();
        String sv = text("sv").strip();
        String en = text("en").strip();
        for (String text : List.of(fi, sv, en)) {
            if (text.length() > LONGEST_TEXT) {
                problem(place, "a text of " + text.length() + " characters", "at most " + LONGEST_TEXT);
            }
        }
        if (fi.isEmpty() || sv.isEmpty() || en.isEmpty()) {
            if (has("fi") && has("sv") && has("en")) {
                problem(place, "a text is empty", "a text in each of fi, sv, en");
            }
            return NO_TEXT;
        }
        return new LocalizedText(fi, sv, en);
    }

    /** A list of words; empty when the key is missing. */
    List<String> words(String key) {
        return nodes(key).stream().map(node -> scalar(node, key)).toList();
    }

    List<Block> blocks(String key) {
        return nodes(key).stream().map(node -> new Block(file, node, problems)).toList();
    }

    Optional<Block> block(String key) {
        asked.add(key);
        Node node = values.get(key);
        return node == null ? Optional.empty() : Optional.of(new Block(file, node, problems));
    }

    /** Whether the value of a key is a list. */
    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    private List<Node> nodes(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            problem(node, "'" + key + "' is not a list", "[a, b] or lines that begin with -");
            return List.of();
        }
        return sequence.getValue();
    }

    private <T> Optional<T> skipped(String key) {
        asked.add(key);
        return Optional.empty();
    }

    private @Nullable Node needed(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null && place instanceof MappingNode) {
            problem(place, "'" + key + "' is missing", key + ": …");
        }
        return node;
    }

    private String scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem(node, "'" + key + "' must be a plain text here", key + ": text");
        return "";
    }

    /** Tells the keys that have no meaning here. */
    void close() {
        keys.forEach((key, node) -> {
            if (!asked.contains(key)) {
                problem(node, "unknown key '" + shown(key) + "'", String.join(", ", asked));
            }
        });
    }

    /** Tells that the value of a key is wrong. */
    void problem(String key, String what, String allowed) {
        problem(values.getOrDefault(key, place), what, allowed);
    }

    private void problem(Node node, String what, String allowed) {
        Mark mark = node.getStartMark();
        problems.add(new FormProblem(file, mark.getLine() + 1, mark.getColumn() + 1, what, allowed));
    }

    private static String shown(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }
}
