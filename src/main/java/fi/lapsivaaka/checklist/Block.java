package fi.lapsivaaka.checklist;

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

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

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

    /** Whether there is such a key, which may be missing. */
    boolean asks(String key) {
        asked.add(key);
        return has(key);
    }

    /** Plain text of a key that must be there. */
    String text(String key) {
        Node node = needed(key);
        return node == null ? "" : scalar(node, key);
    }

    /** A text in the language whose code is the key. */
    String translation(String language) {
        asked.add(language);
        Node node = values.get(language);
        if (node == null && place instanceof MappingNode) {
            problem(place, "'" + language + "' is missing", language + ": …", true);
        }
        return node == null ? "" : scalar(node, language);
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

    /** The block of a key that must be there; null, with a problem told, when it is not. */
    @Nullable
    Block inner(String key) {
        Node node = needed(key);
        return node == null ? null : new Block(file, node, problems);
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

    /** Tells that the block as a whole is wrong. */
    void problem(String what, String allowed) {
        problem(place, what, allowed);
    }

    /** Tells that the value of a key is wrong. */
    void problem(String key, String what, String allowed) {
        problem(values.getOrDefault(key, place), what, allowed);
    }

    /** Tells that a text lacks a language. */
    void untranslated(String what, String allowed) {
        problem(place, what, allowed, true);
    }

    /** The same of the text under a key. */
    void untranslated(String key, String what, String allowed) {
        problem(values.getOrDefault(key, place), what, allowed, true);
    }

    private void problem(Node node, String what, String allowed) {
        problem(node, what, allowed, false);
    }

    private void problem(Node node, String what, String allowed, boolean untranslated) {
        Mark mark = node.getStartMark();
        problems.add(new FormProblem(file, mark.getLine() + 1, mark.getColumn() + 1, what, allowed, untranslated));
    }

    private static String shown(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40) + "…";
    }
}
