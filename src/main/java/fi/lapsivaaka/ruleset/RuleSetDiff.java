package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one rule set to another, told by rule, condition, cell, word and value, never by line of text.
 *
 * @param before id, version and SHA-256 of the older one
 * @param after the same of the newer one
 */
public record RuleSetDiff(Version before, Version after, List<Change> changes) {

    /** Which rule set it is. */
    public record Version(String id, String version, String sha256) {

        static Version of(RuleSet rules) {
            return new Version(rules.id(), rules.version(), rules.sha256());
        }
    }

    public RuleSetDiff {
        changes = List.copyOf(changes);
    }

    /** Compares two rule sets, which may have been read from different folders. */
    public static RuleSetDiff between(RuleSet before, RuleSet after) {
        Changes changes = new Changes();
        changes.compare(Change.Subject.RULE_SET, after.id(), manifest(before), manifest(after));
        new RuleComparison(changes).compare(before, after);
        texts(before, after, changes);
        parameters(before, after, changes);
        files(before, after, changes);
        return new RuleSetDiff(Version.of(before), Version.of(after), changes.all());
    }

    private static Map<String, String> manifest(RuleSet rules) {
        Map<String, String> manifest = new LinkedHashMap<>();
        manifest.put("id", rules.id());
        manifest.put("version", rules.version());
        manifest.put("title.fi", rules.title().fi());
        manifest.put("title.sv", rules.title().sv());
        manifest.put("title.en", rules.title().en());
        manifest.put("valid-from", rules.validFrom().toString());
        return manifest;
    }

    private static void texts(RuleSet before, RuleSet after, Changes changes) {
        for (String id : union(before.texts().keySet(), after.texts().keySet())) {
            changes.compare(
                    Change.Subject.TEXT,
                    id,
                    text(before.texts().get(id)),
                    text(after.texts().get(id)));
        }
    }

    private static Map<String, String> text(@Nullable RuleText text) {
        Map<String, String> words = new LinkedHashMap<>();
        if (text != null) {
            localized("title", text.title(), words);
            localized("message", text.message(), words);
            localized("resolve", text.resolve(), words);
        }
        return words;
    }

    private static void localized(String key, LocalizedText text, Map<String, String> words) {
        words.put(key + ".fi", text.fi());
        words.put(key + ".sv", text.sv());
        words.put(key + ".en", text.en());
    }

    private static void parameters(RuleSet before, RuleSet after, Changes changes) {
        Map<String, Map<String, String>> old = parameters(before);
        Map<String, Map<String, String>> now = parameters(after);
        for (String id : union(old.keySet(), now.keySet())) {
            changes.compare(
                    Change.Subject.PARAMETER, id, old.getOrDefault(id, Map.of()), now.getOrDefault(id, Map.of()));
        }
    }

    /** A value is known by the day from which it holds. */
    private static Map<String, Map<String, String>> parameters(RuleSet rules) {
        Map<String, Map<String, String>> parameters = new LinkedHashMap<>();
        for (ParameterValue value : rules.parameters()) {
            Map<String, String> told = parameters.computeIfAbsent(value.id(), id -> new LinkedHashMap<>());
            localized("name", value.name(), told);
            told.put("unit", value.unit());
            String from = "from " + value.period().from();
            told.put(from + " value", Long.toString(value.value()));
            told.put(from + " to", Objects.toString(value.period().to(), ""));
            told.put(from + " provision", value.provision());
            told.put(from + " mark", value.mark());
        }
        return parameters;
    }

    /** Files that only the rooms understand: YAML by key, others as a whole. */
    private static void files(RuleSet before, RuleSet after, Changes changes) {
        for (String file : union(before.files().keySet(), after.files().keySet())) {
            byte[] old = before.files().get(file);
            byte[] now = after.files().get(file);
            boolean compared = Manifest.isRuleFile(file)
                    || List.of(Manifest.FILE, TextsReader.FILE, ParametersReader.FILE)
                            .contains(file);
            if (compared || Arrays.equals(old, now)) {
                continue;
            }
            if (FormFolder.isForm(file)) {
                new FormComparison(file, changes).compare(old, now);
            } else if (old == null) {
                changes.add(Change.Kind.ADDED, Change.Subject.FILE, file, "", "", "");
            } else if (now == null) {
                changes.add(Change.Kind.REMOVED, Change.Subject.FILE, file, "", "", "");
            } else if (file.endsWith(".yaml")) {
                new YamlComparison(file, changes).compare(old, now);
            } else {
                changes.add(Change.Kind.CHANGED, Change.Subject.FILE, file, "", "", "");
            }
        }
    }

    private static List<String> union(Set<String> some, Set<String> others) {
        TreeSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return new ArrayList<>(all);
    }
}
