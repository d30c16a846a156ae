package fi.lapsivaaka.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of a text file cut into its fields, so that one field can be written anew while every letter of the others, their
 * comments and whatever stands behind the entry stay as they are.
 */
final class EntryBlocks {

    private static final Pattern BEGINS =
            Pattern.compile("\\s*(?:- (?:id|rule|case): *\\S.*|['\"]?[A-Za-z0-9][A-Za-z0-9_-]*['\"]?:\\s*(?:#.*)?)");

    private final String indent;
    private final String head;
    private final Map<String, String> blocks;
    private final String tail;

    private EntryBlocks(String indent, String head, Map<String, String> blocks, String tail) {
        this.indent = indent;
        this.head = head;
        this.blocks = blocks;
        this.tail = tail;
    }

    /**
     * @param indent how far the names of its fields stand in
     * @return empty when the entry is written in another way, as all on one line
     */
    static Optional<EntryBlocks> of(String text, int indent) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        if (!BEGINS.matcher(lines.get(0).stripTrailing()).matches()) {
            return Optional.empty();
        }
        StringBuilder tail = new StringBuilder();
        while (lines.size() > 1 && idle(lines.get(lines.size() - 1))) {
            tail.insert(0, lines.remove(lines.size() - 1));
        }
        Pattern field = Pattern.compile(" {" + indent + "}([A-Za-z][A-Za-z0-9-]*):.*", Pattern.DOTALL);
        Map<String, String> blocks = new LinkedHashMap<>();
        StringBuilder head = new StringBuilder(ended(lines.get(0)));
        String name = "";
        for (String line : lines.subList(1, lines.size())) {
            Matcher matcher = field.matcher(line);
            if (matcher.matches()) {
                name = matcher.group(1);
            }
            if (name.isEmpty()) {
                head.append(ended(line));
            } else {
                blocks.merge(name, ended(line), String::concat);
            }
        }
        return Optional.of(new EntryBlocks(" ".repeat(indent), head.toString(), blocks, tail.toString()));
    }

    private static boolean idle(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static String ended(String line) {
        return line.endsWith("\n") ? line : line + "\n";
    }

    /** How a field is written now; the empty text where it is not there. */
    String field(String name) {
        return blocks.getOrDefault(name, "");
    }

    /**
     * The same with a field written anew; comments within it stay above it.
     *
     * @param value what stands behind the field's name, without a line end; the empty text takes the field out
     */
    EntryBlocks with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(blocks);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            StringBuilder written = new StringBuilder();
            field(name).lines().filter(line -> line.strip().startsWith("#")).forEach(line -> written.append(line)
                    .append('\n'));
            changed.put(name, written + indent + name + ':' + (value.startsWith("\n") ? "" : " ") + value + '\n');
        }
        return new EntryBlocks(indent, head, changed, tail);
    }

    /**
     * The same with a field written anew; one that is not there yet is put where the order wants it.
     *
     * @param order names of fields
     */
    EntryBlocks with(String name, String value, List<String> order) {
        EntryBlocks written = with(name, value);
        if (blocks.containsKey(name) || value.isEmpty()) {
            return written;
        }
        List<String> later = order.subList(order.indexOf(name) + 1, order.size());
        Map<String, String> placed = new LinkedHashMap<>();
        blocks.forEach((other, text) -> {
            if (later.contains(other)) {
                placed.putIfAbsent(name, written.field(name));
            }
            placed.put(other, text);
        });
        placed.putIfAbsent(name, written.field(name));
        return new EntryBlocks(indent, head, placed, tail);
    }

    /** A text in three languages, in the manner in which the field is written now. */
    EntryBlocks withLanguages(String name, Map<String, String> texts) {
        String now = field(name);
        boolean apart = now.lines().count() > 1 && !now.contains("{");
        StringBuilder value = new StringBuilder(apart ? "" : "{");
        for (String language : LANGUAGES) {
            String text = texts.getOrDefault(language, "");
            if (apart) {
                value.append('\n').append(indent).append("  ").append(language).append(": '");
                value.append(text.replace("'", "''")).append('\'');
            } else {
                value.append(value.length() > 1 ? ", " : "").append(language).append(": ");
                value.append(PlainYaml.quoted(text));
            }
        }
        return with(name, value.append(apart ? "" : "}").toString());
    }

    /** The codes of languages, in the order in which files have them. */
    static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    /** The whole entry. */
    String text() {
        return head + String.join("", blocks.values()) + tail;
    }
}
