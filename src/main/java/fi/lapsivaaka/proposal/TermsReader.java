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
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a term file; what is wrong with it is collected and told at once. */
final class TermsReader {

    private static final int MAX_BYTES = 1 << 20;
    private static final List<String> KEYS = List.of(
            "label", "terms", "weak", "not", "weight", "heading-only", "direction", "organiser", "background", "broad");
    private static final String SECTIONS =
            Arrays.stream(Kind.values()).map(Kind::section).collect(Collectors.joining(", "));

    private final TermFields read = new TermFields();
    private final List<TermEntry> entries = new ArrayList<>();

    Terms read(InputStream file) {
        Node root = compose(file);
        if (root == null) {
            read.problem(1, "the file is empty", "sections " + SECTIONS);
        } else {
            for (Map.Entry<ScalarNode, Node> section : read.fields(root).entrySet()) {
                readSection(section.getKey(), section.getValue());
            }
            requireCues();
        }
        if (!read.problems().isEmpty()) {
            throw new RefusedTerms(read.problems());
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
            read.problem(TermFields.line(name), "unknown section '" + name.getValue() + "'", SECTIONS);
            return;
        }
        for (Map.Entry<ScalarNode, Node> entry : read.fields(value).entrySet()) {
            readEntry(kind, entry.getKey(), entry.getValue());
        }
    }

    private void readEntry(Kind kind, ScalarNode name, Node value) {
        String id = name.getValue();
        int before = read.problems().size();
        Map<String, Node> fields = new HashMap<>();
        for (Map.Entry<ScalarNode, Node> field : read.fields(value).entrySet()) {
            String key = field.getKey().getValue();
            if (!KEYS.contains(key)) {
                read.problem(
                        TermFields.line(field.getKey()), "unknown key '" + key + "' in " + id, String.join(", ", KEYS));
            }
            fields.put(key, field.getValue());
        }
        LocalizedText label = kind == Kind.CUE ? LocalizedText.same(id) : read.label(name, fields.get("label"));
        List<String> terms = read.terms(id, fields.get("terms"));
        List<String> weak = read.terms(id, fields.get("weak"));
        List<String> not = read.terms(id, fields.get("not"));
        if (terms.isEmpty() && weak.isEmpty() && read.problems().size() == before) {
            read.problem(TermFields.line(name), id + " has no terms", "terms: a list of word starts");
        }
        double weight = read.weight(id, fields.get("weight"));
        boolean headingOnly = read.flag(id, fields.get("heading-only"));
        String direction = read.oneOf(id, fields.get("direction"), "unknown", List.of("better", "worse", "unknown"));
        String organiser = read.oneOf(id, fields.get("organiser"), "", List.of("kunta", "hva"));
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
                    read.flag(id, fields.get("background")),
                    read.flag(id, fields.get("broad"))));
        }
    }

    private void requireCues() {
        Set<String> present = entries.stream()
                .filter(entry -> entry.kind() == Kind.CUE)
                .map(TermEntry::id)
                .collect(Collectors.toSet());
        for (Cue cue : Cue.values()) {
            if (!present.remove(cue.id())) {
                read.problem(1, "section cues lacks '" + cue.id() + "'", "an entry with terms");
            }
        }
        for (String unknown : present) {
            read.problem(1, "unknown cue '" + unknown + "'", Cue.ids());
        }
    }

    private static RefusedTerms refused(int line, String what, String allowed) {
        return new RefusedTerms(List.of(new TermProblem(line, what, allowed)));
    }
}
