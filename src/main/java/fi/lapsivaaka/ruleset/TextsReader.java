package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code texts.yaml}; every DRL rule has a text and every text a rule. */
final class TextsReader {

    static final String FILE = "texts.yaml";

    private static final Set<String> KEYS = Set.of("title", "message", "resolve");

    private TextsReader() {}

    static Map<String, RuleText> read(byte[] bytes, List<Rule> rules, Problems problems) {
        Map<String, RuleText> texts = new LinkedHashMap<>();
        YamlValue read = YamlFile.read(FILE, bytes, problems);
        if (!(read instanceof YamlValue.Entries document)) {
            if (read != null) {
                problems.add(read.place(), "", "not a mapping", "rule id: {title: …, message: …, resolve: …}");
            }
            return texts;
        }
        Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        ids.addAll(problems.rules());
        document.entries().forEach((id, value) -> {
            if (!ids.contains(id)) {
                problems.add(
                        document.keys().getOrDefault(id, value.place()),
                        id,
                        "there is no such rule",
                        "the id of a rule");
            }
            YamlFields fields = YamlFields.of(value, id, problems);
            if (fields != null) {
                fields.onlyKeys(KEYS);
                LocalizedText title = fields.localized("title");
                LocalizedText message = fields.localized("message");
                LocalizedText resolve = fields.localized("resolve");
                if (title != null && message != null && resolve != null) {
                    texts.put(id, new RuleText(title, message, resolve));
                }
            }
        });
        for (Rule rule : rules) {
            if (rule.subject() != null && !document.entries().containsKey(rule.id())) {
                problems.add(rule.place(), rule.id(), "the rule has no text in " + FILE, "title, message and resolve");
            }
        }
        return texts;
    }
}
