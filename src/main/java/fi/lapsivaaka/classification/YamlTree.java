package fi.lapsivaaka.classification;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.ruleset.Place;
import fi.lapsivaaka.ruleset.Problem;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML mapping of a rule set, with the place of each value, so that a problem can be told where it stands. */
final class YamlTree {

    private static final int MOST_CHARACTERS = 2 << 20;
    private static final int DEEPEST = 8;

    private final String file;
    private final List<Problem> problems;
    private final @Nullable Mark mark;
    private final Map<String, Node> entries;

    private YamlTree(String file, List<Problem> problems, @Nullable Mark mark, Map<String, Node> entries) {
        this.file = file;
        this.problems = problems;
        this.mark = mark;
        this.entries = entries;
    }

    /** The mapping a file holds; an empty one, with a problem added, when the file cannot be read. */
    static YamlTree read(String file, byte[] bytes, List<Problem> problems) {
        Node node = node(file, bytes, problems);
        if (node instanceof MappingNode mapping) {
            return of(file, problems, mapping);
        }
        if (node != null) {
            problems.add(new Problem(file, 1, 1, "", "the file is not a mapping", "key: value"));
        }
        return new YamlTree(file, problems, null, Map.of());
    }

    /** The mappings that a file lists; none, with a problem added, when the file cannot be read. */
    static List<YamlTree> readList(String file, byte[] bytes, List<Problem> problems) {
        Node node = node(file, bytes, problems);
        if (node instanceof SequenceNode list) {
            return of(file, problems, list);
        }
        if (node != null) {
            problems.add(new Problem(file, 1, 1, "", "the file is not a list", "a list with -"));
        }
        return List.of();
    }

    private static @Nullable Node node(String file, byte[] bytes, List<Problem> problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            Node node = new Yaml(new SafeConstructor(options))
                    .compose(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            if (node == null) {
                problems.add(new Problem(file, 0, 0, "", "the file is empty", "plain YAML"));
            }
            return node;
        } catch (MarkedYAMLException broken) {
            Mark at = broken.getProblemMark();
            problems.add(new Problem(
                    file,
                    at == null ? 0 : at.getLine() + 1,
                    at == null ? 0 : at.getColumn() + 1,
                    "",
                    "this is not YAML: " + broken.getProblem(),
                    "plain YAML"));
        } catch (YAMLException broken) {
            problems.add(new Problem(file, 0, 0, "", "this YAML is too large or too deep", "plain YAML"));
        }
        return null;
    }

    private static List<YamlTree> of(String file, List<Problem> problems, SequenceNode list) {
        List<YamlTree> trees = new ArrayList<>();
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode mapping) {
                trees.add(of(file, problems, mapping));
            } else {
                problems.add(
                        problem(file, item.getStartMark(), "", "an item of the list is not a mapping", "key: value"));
            }
        }
        return trees;
    }

    private static YamlTree of(String file, List<Problem> problems, MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && entries.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
                problems.add(problem(file, key.getStartMark(), "", "key " + key.getValue() + " is given twice", ""));
            }
        }
        return new YamlTree(file, problems, mapping.getStartMark(), entries);
    }

    private static Problem problem(String file, @Nullable Mark at, String owner, String what, String allowed) {
        return new Problem(
                file, at == null ? 0 : at.getLine() + 1, at == null ? 0 : at.getColumn() + 1, owner, what, allowed);
    }

    void refuse(String key, String what, String allowed) {
        Node node = entries.get(key);
        problems.add(problem(file, node == null ? mark : node.getStartMark(), key, what, allowed));
    }

    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Tells every key that is none of those allowed. */
    YamlTree only(String... allowed) {
        List<String> known = List.of(allowed);
        for (String key : entries.keySet()) {
            if (!known.contains(key)) {
                refuse(key, "unknown key '" + key + "'", String.join(", ", known));
            }
        }
        return this;
    }

    String text(String key) {
        Node node = entries.get(key);
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        if (node != null) {
            refuse(key, "'" + key + "' is not a text", "one text");
        }
        return "";
    }

    String required(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            refuse(key, "'" + key + "' is missing", "a text");
        }
        return text;
    }

    boolean flag(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            refuse(key, "'" + text + "' is neither true nor false", "true, false");
        }
        return text.equals("true");
    }

    List<String> texts(String key) {
        Node node = entries.get(key);
        if (node == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    texts.add(scalar.getValue().strip());
                } else {
                    problems.add(problem(file, item.getStartMark(), key, "an item of the list is not a text", "texts"));
                }
            }
        } else {
            refuse(key, "'" + key + "' is not a list", "a list of texts");
        }
        return texts;
    }

    List<YamlTree> maps(String key) {
        Node node = entries.get(key);
        if (node instanceof SequenceNode list) {
            return of(file, problems, list);
        }
        if (node != null) {
            refuse(key, "'" + key + "' is not a list", "a list with -");
        }
        return List.of();
    }

    /** Where the mapping begins. */
    Place place() {
        return new Place(file, mark == null ? 0 : mark.getLine() + 1, mark == null ? 0 : mark.getColumn() + 1);
    }

    /** A problem of the mapping itself, for a rule. */
    void refuseFor(String rule, String what, String allowed) {
        problems.add(problem(file, mark, rule, what, allowed));
    }

    /** A text in all three languages, as a mapping of fi, sv and en. */
    @Nullable
    LocalizedText localized(String key) {
        YamlTree languages = map(key).only("fi", "sv", "en");
        String fi = languages.text("fi");
        String sv = languages.text("sv");
        String en = languages.text("en");
        if (fi.isEmpty() || sv.isEmpty() || en.isEmpty()) {
            refuse(key, "'" + key + "' lacks a language", "fi, sv and en");
            return null;
        }
        return new LocalizedText(fi, sv, en);
    }

    YamlTree map(String key) {
        Node node = entries.get(key);
        if (node instanceof MappingNode mapping) {
            return of(file, problems, mapping);
        }
        if (node != null) {
            refuse(key, "'" + key + "' is not a mapping", "key: value");
        }
        return new YamlTree(file, problems, mark, Map.of());
    }
}
