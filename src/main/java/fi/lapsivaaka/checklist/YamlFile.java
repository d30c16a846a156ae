package fi.lapsivaaka.checklist;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a YAML file as a plain tree of texts. Whoever wrote the file is not trusted: size and depth are bounded, and
 * anchors, aliases, tags and several documents are refused, so nothing can grow, loop or become an object.
 */
final class YamlFile {

    static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 24;

    private YamlFile() {}

    /** The tree, or nothing when the file cannot be read; problems are added to the list. */
    static Optional<Node> read(String file, byte[] bytes, List<FormProblem> problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(new FormProblem(
                    file, 0, 0, "the file has " + bytes.length + " bytes", "at most " + MOST_BYTES + " bytes"));
            return Optional.empty();
        }
        int before = problems.size();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            refuse(file, text, problems);
            if (problems.size() > before) {
                return Optional.empty();
            }
            @Nullable Node root = yaml().compose(new StringReader(text));
            if (root == null) {
                problems.add(new FormProblem(file, 0, 0, "the file is empty", "a form"));
            }
            return Optional.ofNullable(root);
        } catch (CharacterCodingException notText) {
            problems.add(new FormProblem(file, 0, 0, "the file is not UTF-8 text", "UTF-8"));
        } catch (MarkedYAMLException wrong) {
            @Nullable Mark mark = wrong.getProblemMark();
            problems.add(new FormProblem(
                    file,
                    mark == null ? 0 : mark.getLine() + 1,
                    mark == null ? 0 : mark.getColumn() + 1,
                    String.valueOf(wrong.getProblem()),
                    "one YAML document"));
        } catch (YAMLException wrong) {
            problems.add(new FormProblem(
                    file, 0, 0, String.valueOf(wrong.getMessage()), "YAML at most " + DEEPEST + " levels deep"));
        }
        return Optional.empty();
    }

    private static void refuse(String file, String text, List<FormProblem> problems) {
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof AliasEvent alias) {
                problem(file, event, "alias '*" + alias.getAnchor() + "'", problems);
            } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
                problem(file, event, "anchor '&" + node.getAnchor() + "'", problems);
            }
            if (tagged(event)) {
                problem(file, event, "a type tag", problems);
            }
            if (event.getEventId() == Event.ID.MappingStart || event.getEventId() == Event.ID.SequenceStart) {
                depth++;
            } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                depth--;
            }
            if (depth > DEEPEST) {
                problem(file, event, "more than " + DEEPEST + " levels", problems);
                return;
            }
        }
    }

    private static boolean tagged(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag() != null;
        }
        return event instanceof CollectionStartEvent start && start.getTag() != null;
    }

    private static void problem(String file, Event event, String what, List<FormProblem> problems) {
        Mark mark = event.getStartMark();
        problems.add(new FormProblem(
                file, mark.getLine() + 1, mark.getColumn() + 1, what + " is not accepted", "plain YAML"));
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(options));
    }
}
