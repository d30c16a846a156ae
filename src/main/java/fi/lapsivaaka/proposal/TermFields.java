package fi.lapsivaaka.proposal;

import fi.lapsivaaka.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the fields of a term file's entries and keeps what is wrong with them, each with its line. */
final class TermFields {

    private static final int MAX_TERMS = 2_000;
    static final int MAX_WORDS = 6;

    private final List<TermProblem> problems = new ArrayList<>();

    List<TermProblem> problems() {
        return problems;
    }

    @Nullable
    LocalizedText label(ScalarNode owner, @Nullable Node node) {
        Map<String, String> texts = new HashMap<>();
        if (node != null) {
            for (Map.Entry<ScalarNode, Node> text : fields(node).entrySet()) {
                texts.put(text.getKey().getValue(), scalar(text.getValue()));
            }
        }
        String fi = texts.getOrDefault("fi", "");
        String sv = texts.getOrDefault("sv", "");
        String en = texts.getOrDefault("en", "");
        if (fi.isBlank() || sv.isBlank() || en.isBlank()) {
            problem(line(owner), owner.getValue() + " lacks a name in some language", "label: {fi: …, sv: …, en: …}");
            return null;
        }
        return new LocalizedText(fi, sv, en);
    }

    List<String> terms(String id, @Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            problem(line(node), "the terms of " + id + " are not a list", "[word start, two words, …]");
            return List.of();
        }
        if (list.getValue().size() > MAX_TERMS) {
            problem(line(node), id + " has more than " + MAX_TERMS + " terms", "at most " + MAX_TERMS);
            return List.of();
        }
        List<String> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : list.getValue()) {
            String term = scalar(item).strip();
            String fault = TermPattern.fault(term, MAX_WORDS);
            if (!fault.isEmpty()) {
                problem(line(item), "'" + term + "' in " + id + ": " + fault, TermPattern.ALLOWED);
            } else if (!seen.add(term)) {
                problem(line(item), "'" + term + "' stands twice in " + id, "each term once");
            } else {
                terms.add(term);
            }
        }
        return terms;
    }

    double weight(String id, @Nullable Node node) {
        if (node == null) {
            return 1;
        }
        try {
            double weight = Double.parseDouble(scalar(node));
            if (weight > 0 && weight <= 10) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        problem(line(node), "weight '" + scalar(node) + "' of " + id, "a number above 0 and at most 10");
        return 1;
    }

    boolean flag(String id, @Nullable Node node) {
        return "true".equals(oneOf(id, node, "false", List.of("true", "false")));
    }

    String oneOf(String id, @Nullable Node node, String otherwise, List<String> allowed) {
        if (node == null) {
            return otherwise;
        }
        if (!allowed.contains(scalar(node))) {
            problem(line(node), "'" + scalar(node) + "' in " + id, String.join(", ", allowed));
            return otherwise;
        }
        return scalar(node);
    }

    Map<ScalarNode, Node> fields(Node node) {
        Map<ScalarNode, Node> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(line(node), "a list of 'name: value' pairs is missing", "");
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.put(key, tuple.getValueNode());
            } else {
                problem(line(tuple.getKeyNode()), "a name is not plain text", "");
            }
        }
        return fields;
    }

    String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem(line(node), "plain text is missing", "");
        return "";
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    void problem(int line, String what, String allowed) {
        problems.add(new TermProblem(line, what, allowed));
    }
}
