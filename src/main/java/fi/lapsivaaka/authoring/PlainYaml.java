package fi.lapsivaaka.authoring;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * An entry of a YAML file as maps, lists and texts, for a form to show. It judges nothing: whatever a form writes is read by
 * the readers of the safe profile like any other content.
 */
final class PlainYaml {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int DEEPEST = 12;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/#._-]*");
    private static final Set<String> RESERVED = Set.of("yes", "no", "true", "false", "on", "off", "null", "y", "n");

    private PlainYaml() {}

    /** Scalars stay text as written; empty when it is not YAML. */
    static Optional<Object> read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            return Optional.ofNullable(new Yaml(new SafeConstructor(options)).compose(new StringReader(text)))
                    .map(PlainYaml::plain);
        } catch (YAMLException notYaml) {
            return Optional.empty();
        }
    }

    private static Object plain(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                map.put(text(plain(tuple.getKeyNode())), plain(tuple.getValueNode()));
            }
            return map;
        }
        if (node instanceof SequenceNode list) {
            List<Object> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(plain(item)));
            return items;
        }
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The empty text for what is no text. */
    static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    /** No entries for what is no mapping. */
    static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, held) -> map.put(String.valueOf(key), held));
        }
        return map;
    }

    /** No items for what is no list. */
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> given ? new ArrayList<>(given) : List.of();
    }

    /** A code or an id as files write it: between quotation marks only where it would be read as something else. */
    static String word(String text) {
        return PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    /** A text between quotation marks, which any reader of YAML reads back as it is. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
