package fi.lapsivaaka.authoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a rule as a form shows them.
 *
 * @param texts {@code title}, {@code message}, {@code resolve}, each language to text
 */
public record RuleWording(Map<String, Map<String, String>> texts) {

    /** The texts of a rule, in the order in which people read them. */
    public static final List<String> PARTS = List.of("title", "message", "resolve");

    private static final int INDENT = 2;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z0-9_.-]{1,40}\\}|\\$\\{[^}]{1,60}\\}");

    /** Empty when the entry is not written as forms write it. */
    public static Optional<RuleWording> read(String text) {
        Map<String, Object> entry = PlainYaml.map(PlainYaml.read(text).orElse(null));
        if (entry.size() != 1 || EntryBlocks.of(text, INDENT).isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> fields = PlainYaml.map(entry.values().iterator().next());
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        PARTS.forEach(part -> texts.put(part, ParameterEntry.languages(fields.get(part))));
        return Optional.of(new RuleWording(texts));
    }

    /** The entry with what is otherwise now; each text that is the same keeps every letter. */
    public String written(String text) {
        RuleWording before = read(text).orElseThrow();
        EntryBlocks blocks = EntryBlocks.of(text, INDENT).orElseThrow();
        for (String part : PARTS) {
            Map<String, String> now = texts.getOrDefault(part, Map.of());
            if (!now.equals(before.texts.get(part))) {
                blocks = blocks.withLanguages(part, now);
            }
        }
        return blocks.text();
    }

    /** The places for values that one language of a text has and another has not; languages that are missing do not count. */
    public Set<String> unevenPlaceholders(String part) {
        Set<String> some = new TreeSet<>();
        Set<String> every = new LinkedHashSet<>();
        boolean first = true;
        for (String text : texts.getOrDefault(part, Map.of()).values()) {
            if (text.isBlank()) {
                continue;
            }
            Set<String> here = new TreeSet<>();
            Matcher matcher = PLACEHOLDER.matcher(text);
            while (matcher.find()) {
                here.add(matcher.group());
            }
            some.addAll(here);
            if (first) {
                every.addAll(here);
            } else {
                every.retainAll(here);
            }
            first = false;
        }
        some.removeAll(every);
        return some;
    }
}
