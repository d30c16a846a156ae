package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a YAML file key by key. */
final class YamlComparison {

    private final String file;
    private final Changes changes;

    YamlComparison(String file, Changes changes) {
        this.file = file;
        this.changes = changes;
    }

    void compare(byte[] before, byte[] after) {
        YamlValue old = YamlFile.read(file, before, new Problems());
        YamlValue now = YamlFile.read(file, after, new Problems());
        if (old == null || now == null) {
            changes.add(Change.Kind.CHANGED, Change.Subject.FILE, file, "", "", "");
        } else {
            compare("", old, now);
        }
    }

    private void compare(String path, YamlValue before, YamlValue after) {
        if (before instanceof YamlValue.Entries old && after instanceof YamlValue.Entries now) {
            entries(path, old.entries(), now.entries());
        } else if (before instanceof YamlValue.Items old && after instanceof YamlValue.Items now) {
            entries(path, items(old), items(now));
        } else {
            changes.part(Change.Subject.FILE, file, path, told(before), told(after));
        }
    }

    private void entries(String path, Map<String, YamlValue> before, Map<String, YamlValue> after) {
        Map<String, YamlValue> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        for (String key : all.keySet()) {
            YamlValue old = before.get(key);
            YamlValue now = after.get(key);
            String below = below(path, key, told(old == null ? now : old));
            if (old != null && now != null) {
                compare(below, old, now);
            } else {
                changes.part(Change.Subject.FILE, file, below, told(old), told(now));
            }
        }
    }

    /** An item that is known by itself needs no name below its list. */
    private static String below(String path, String key, String value) {
        if (key.equals(value)) {
            return path;
        }
        return path.isEmpty() ? key : path + " > " + key;
    }

    /** Items by what they are known by; a single value is known by itself. */
    private static Map<String, YamlValue> items(YamlValue.Items list) {
        Map<String, YamlValue> items = new LinkedHashMap<>();
        for (YamlValue item : list.values()) {
            String key = key(item);
            String numbered = key;
            for (int number = 2; items.containsKey(numbered); number++) {
                numbered = key + " (" + number + ')';
            }
            items.put(numbered, item);
        }
        return items;
    }

    static String key(YamlValue item) {
        if (!(item instanceof YamlValue.Entries entries)) {
            return told(item);
        }
        List<String> names = new ArrayList<>();
        for (String key : List.of("id", "code", "list", "rule", "fires", "silent")) {
            if (entries.entries().get(key) instanceof YamlValue.Scalar name) {
                names.add(key.equals("fires") || key.equals("silent") ? key + ": " + name.text() : name.text());
            }
        }
        return names.isEmpty() ? told(item) : String.join(" ", names);
    }

    static String told(@Nullable YamlValue value) {
        if (value == null) {
            return "";
        }
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof YamlValue.Items items) {
            return items.values().stream().map(YamlComparison::told).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlValue.Entries) value)
                .entries().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + told(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
