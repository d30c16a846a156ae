package fi.lapsivaaka.authoring;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The texts in three languages that stand within an entry, as those of a table's columns and of their options. One can be
 * written anew in its very place, and every other letter of the entry stays.
 */
final class InnerTexts {

    private static final int DEEPEST = 12;
    private static final int MOST_CHARACTERS = 200_000;

    private InnerTexts() {}

    /**
     * A text and where it stands.
     *
     * @param name ids and codes on the way to it, as {@code option yes}
     * @param texts language to words
     */
    record Found(String name, Map<String, String> texts, Map<String, ScalarNode> places) {}

    /** Texts at any depth below some fields of an entry, in the order of the file. */
    static List<Found> below(String entry, List<String> fields) {
        List<Found> found = new ArrayList<>();
        Node root = root(entry);
        if (root instanceof SequenceNode list && list.getValue().size() == 1) {
            root = list.getValue().get(0);
        }
        if (root instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && fields.contains(key.getValue())) {
                    look(tuple.getValueNode(), "", found);
                }
            }
        }
        return found;
    }

    private static @Nullable Node root(String entry) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(entry));
        } catch (YAMLException notYaml) {
            return null;
        }
    }

    private static void look(Node node, String name, List<Found> found) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> look(item, name, found));
        } else if (node instanceof MappingNode mapping) {
            Map<String, ScalarNode> scalars = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && tuple.getValueNode() instanceof ScalarNode value) {
                    scalars.put(key.getValue(), value);
                }
            }
            ScalarNode id = scalars.getOrDefault("id", scalars.get("code"));
            String own = id == null ? name : (name + " " + id.getValue()).strip();
            Map<String, String> texts = new LinkedHashMap<>();
            Map<String, ScalarNode> places = new LinkedHashMap<>();
            EntryBlocks.LANGUAGES.forEach(language -> {
                ScalarNode place = scalars.get(language);
                if (place != null) {
                    texts.put(language, place.getValue());
                    places.put(language, place);
                }
            });
            if (!texts.isEmpty()) {
                found.add(new Found(own, texts, places));
            }
            mapping.getValue().forEach(tuple -> look(tuple.getValueNode(), own, found));
        }
    }

    /**
     * The entry with those of its texts otherwise that are otherwise.
     *
     * @param wanted in the order of {@link #below}
     */
    static String written(String entry, List<String> fields, List<Map<String, String>> wanted) {
        List<Found> found = below(entry, fields);
        Map<ScalarNode, String> changes = new LinkedHashMap<>();
        for (int at = 0; at < found.size() && at < wanted.size(); at++) {
            Found text = found.get(at);
            wanted.get(at).forEach((language, words) -> {
                ScalarNode place = text.places().get(language);
                if (place != null && !words.equals(text.texts().get(language))) {
                    changes.put(place, words);
                }
            });
        }
        StringBuilder written = new StringBuilder(entry);
        changes.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        change -> -change.getKey().getStartMark().getIndex()))
                .forEach(change -> written.replace(
                        entry.offsetByCodePoints(
                                0, change.getKey().getStartMark().getIndex()),
                        entry.offsetByCodePoints(0, change.getKey().getEndMark().getIndex()),
                        PlainYaml.quoted(change.getValue())));
        return written.toString();
    }
}
