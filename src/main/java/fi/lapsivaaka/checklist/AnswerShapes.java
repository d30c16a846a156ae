package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What a form file says of what answers look like, apart from all its words: types, units, the codes of options, columns and
 * fields beside an answer. Rules and stored answers rest on these. It is read of one file alone, also where the forms
 * together would be refused.
 */
public final class AnswerShapes {

    private static final Set<String> OF_ANSWERS =
            Set.of("type", "unit", "options", "none-of-these", "columns", "beside", "rows-from", "unique");
    private static final Set<String> OF_ITEMS = Set.of("id", "code", "list", "exclusive");
    private static final String PRESENCE = "none-of-these";

    private AnswerShapes() {}

    /**
     * Empty when the file is no YAML that would be accepted.
     *
     * @return question id to what its answers look like; of the shared file the unit or list, and the list of forms
     */
    public static Optional<SortedMap<String, String>> of(String file, byte[] bytes) {
        return YamlFile.read(file, bytes, new ArrayList<>()).map(root -> {
            SortedMap<String, String> shapes = new TreeMap<>();
            for (Node step : items(root, "steps")) {
                items(step, "questions").forEach(question -> shapes.put(text(question, "id"), told(question)));
            }
            for (String shared : List.of("units", "option-lists")) {
                items(root, shared)
                        .forEach(
                                item -> shapes.put(shared + " " + text(item, "code") + text(item, "list"), told(item)));
            }
            items(root, "forms").forEach(form -> shapes.put("forms " + scalar(form), ""));
            return shapes;
        });
    }

    private static String told(Node item) {
        SortedMap<String, String> parts = new TreeMap<>();
        if (item instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = scalar(tuple.getKeyNode());
                if (OF_ANSWERS.contains(key) || OF_ITEMS.contains(key)) {
                    parts.put(key, key.equals(PRESENCE) ? "" : value(tuple.getValueNode()));
                }
            }
        }
        return parts.toString();
    }

    private static String value(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(AnswerShapes::told).toList().toString()
                : scalar(node);
    }

    private static List<Node> items(Node node, String key) {
        return value(node, key)
                .map(value -> value instanceof SequenceNode list ? list.getValue() : null)
                .orElse(List.of());
    }

    private static String text(Node node, String key) {
        return value(node, key).map(AnswerShapes::scalar).orElse("");
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> scalar(tuple.getKeyNode()).equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }
}
