package fi.lapsivaaka.proposal;

import fi.lapsivaaka.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a term file; what is wrong with it is collected and told at once. */
final class TermsReader {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_TERMS = 2_000;
    private static final int MAX_WORDS = 6;
    private static final List<String> KEYS = List.of(
            "label", "terms", "weak", "not", "weight", "heading-only", "direction", "organiser", "background", "broad");
    private static final String SECTIONS =
            Arrays.stream(Kind.values()).map(Kind::section).collect(Collectors.joining(", "));

    private final List<TermProblem> problems = new ArrayList<>();
    private final List<TermEntry> entries = new ArrayList<>();

    Terms read(InputStream file) {
        Node root = compose(file);
        if (root == null) {
            problem(1, "the file is empty", "sections " + SECTIONS);
        } else {
            for (Map.Entry<ScalarNode, Node> section : fields(root).entrySet()) {
                readSection(section.getKey(), section.getValue());
            }
            requireCues();
        }
        if (!problems.isEmpty()) {
            throw new RefusedTerms(problems);
        }
        return new Terms(entries);
    }

    private @Nullable Node compose(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw refused(1, "the file is larger than 1 MB", "at most 1 MB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(MAX_BYTES);
            options.setNestingDepthLimit(10);
            options.setMaxAliasesForCollections(0);
            options.setAllowDuplicateKeys(false);
            return new Yaml(options).compose(new java.io.StringReader(text));
        } catch (CharacterCodingException e) {
            throw refused(1, "the file is not UTF-8", "UTF-8");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw refused(line, "not YAML: " + e.getProblem(), "");
        } catch (YAMLException e) {
            throw refused(1, "not YAML that is taken in: " + e.getMessage(), "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void readSection(ScalarNode name, Node value) {
        Kind kind = Kind.of(name.getValue()).orElse(null);
        if (kind == null) {
            problem(line(name), "unknown section '" + name.getValue() + "'", SECTIONS);
            return;
        }
        for (Map.Entry<ScalarNode, Node> entry : fields(value).entrySet()) {
            readEntry(kind, entry.getKey(), entry.getValue());
        }
    }

    private void readEntry(Kind kind, ScalarNode name, Node value) {
        String id = name.getValue();
        int before = problems.size();
        Map<String, Node> fields = new HashMap<>();
        for (Map.Entry<ScalarNode, Node> field : fields(value).entrySet()) {
            String key = field.getKey().getValue();
            if (!KEYS.contains(key)) {
                problem(line(field.getKey()), "unknown key '" + key + "' in " + id, String.join(", ", KEYS));
            }
            fields.put(key, field.getValue());
        }
        LocalizedText label = kind == Kind.CUE ? LocalizedText.same(id) : label(name, fields.get("label"));
        List<String> terms = terms(id, fields.get("terms"));
        List<String> weak = terms(id, fields.get("weak"));
        List<String> not = terms(id, fields.get("not"));
        if (terms.isEmpty() && weak.isEmpty() && problems.size() == before) {
            problem(line(name), id + " has no terms", "terms: a list of word starts");
        }
        double weight = weight(id, fields.get("weight"));
        boolean headingOnly = flag(id, fields.get("heading-only"));
        String direction = oneOf(id, fields.get("direction"), "unknown", List.of("better", "worse", "unknown"));
        String organiser = oneOf(id, fields.get("organiser"), "", List.of("kunta", "hva"));
        if (label != null) {
            entries.add(new TermEntry(
                    kind,
                    id,
                    label,
                    terms,
                    weak,
                    not,
                    weight,
                    headingOnly,
                    Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
                    organiser,
                    flag(id, fields.get("background")),
                    flag(id, fields.get("broad"))));
        }
    }

    private @Nullable LocalizedText label(ScalarNode owner, @Nullable Node node) {
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

    private List<String> terms(String id, @Nullable Node node) {
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

    private double weight(String id, @Nullable Node node) {
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

    private boolean flag(String id, @Nullable Node node) {
        return "true".equals(oneOf(id, node, "false", List.of("true", "false")));
    }

    private String oneOf(String id, @Nullable Node node, String otherwise, List<String> allowed) {
        if (node == null) {
            return otherwise;
        }
        if (!allowed.contains(scalar(node))) {
            problem(line(node), "'" + scalar(node) + "' in " + id, String.join(", ", allowed));
            return otherwise;
        }
        return scalar(node);
    }

    private void requireCues() {
        Set<String> present = entries.stream()
                .filter(entry -> entry.kind() == Kind.CUE)
                .map(TermEntry::id)
                .collect(Collectors.toSet());
        for (Cue cue : Cue.values()) {
            if (!present.remove(cue.id())) {
                problem(1, "section cues lacks '" + cue.id() + "'", "an entry with terms");
            }
        }
        for (String unknown : present) {
            problem(1, "unknown cue '" + unknown + "'", Cue.ids());
        }
    }

    private Map<ScalarNode, Node> fields(Node node) {
        Map<ScalarNode, Node> fields = new java.util.LinkedHashMap<>();
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

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem(line(node), "plain text is missing", "");
        return "";
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void problem(int line, String what, String allowed) {
        problems.add(new TermProblem(line, what, allowed));
    }

    private static RefusedTerms refused(int line, String what, String allowed) {
        return new RefusedTerms(List.of(new TermProblem(line, what, allowed)));
    }
}
