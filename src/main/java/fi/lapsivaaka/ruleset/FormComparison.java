package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two versions of an assessment form: question by question, by id, and what it says of itself. */
final class FormComparison {

    private static final String STEPS = "steps";
    private static final String QUESTIONS = "questions";
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private final String file;
    private final Changes changes;

    FormComparison(String file, Changes changes) {
        this.file = file;
        this.changes = changes;
    }

    /**
     * @param before null when the form is new
     * @param after null when it is gone
     */
    void compare(byte @Nullable [] before, byte @Nullable [] after) {
        YamlValue old = before == null ? null : YamlFile.read(file, before, new Problems());
        YamlValue now = after == null ? null : YamlFile.read(file, after, new Problems());
        boolean unreadable = (before != null && old == null) || (after != null && now == null);
        if (unreadable) {
            changes.add(Change.Kind.CHANGED, Change.Subject.FILE, file, "", "", "");
            return;
        }
        changes.compare(Change.Subject.FILE, file, whole(old), whole(now));
        Map<String, Map<String, String>> was = questions(old);
        Map<String, Map<String, String>> is = questions(now);
        Set<String> ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(is.keySet());
        ids.forEach(id -> changes.compare(
                Change.Subject.QUESTION, id, was.getOrDefault(id, Map.of()), is.getOrDefault(id, Map.of())));
        order(was.keySet(), is.keySet());
    }

    /** The order of those that stand in both. */
    private void order(Set<String> before, Set<String> after) {
        List<String> was = new ArrayList<>(before);
        was.retainAll(after);
        List<String> is = new ArrayList<>(after);
        is.retainAll(before);
        if (!was.equals(is)) {
            changes.add(
                    Change.Kind.MOVED,
                    Change.Subject.FILE,
                    file,
                    QUESTIONS,
                    String.join(", ", was),
                    String.join(", ", is));
        }
    }

    /** What the form says of itself and of its steps. */
    private static Map<String, String> whole(@Nullable YamlValue form) {
        Map<String, String> told = new LinkedHashMap<>();
        if (form instanceof YamlValue.Entries entries) {
            entries.entries().forEach((key, value) -> {
                if (!key.equals(STEPS)) {
                    tell(key, value, told);
                }
            });
            for (YamlValue step : items(entries, STEPS)) {
                if (step instanceof YamlValue.Entries one) {
                    one.entries().forEach((key, value) -> {
                        if (!key.equals(QUESTIONS)) {
                            tell("step " + told(one, ID) + " " + key, value, told);
                        }
                    });
                }
            }
        }
        return told;
    }

    private static Map<String, Map<String, String>> questions(@Nullable YamlValue form) {
        Map<String, Map<String, String>> questions = new LinkedHashMap<>();
        if (form instanceof YamlValue.Entries entries) {
            for (YamlValue step : items(entries, STEPS)) {
                for (YamlValue item :
                        step instanceof YamlValue.Entries one ? items(one, QUESTIONS) : List.<YamlValue>of()) {
                    if (item instanceof YamlValue.Entries question) {
                        questions.put(told(question, ID), question(question, told((YamlValue.Entries) step, ID)));
                    }
                }
            }
        }
        return questions;
    }

    private static Map<String, String> question(YamlValue.Entries question, String step) {
        Map<String, String> told = new LinkedHashMap<>();
        YamlValue text = question.entries().get(TEXT); // one that is new or gone is told by its text
        if (text != null) {
            tell(TEXT, text, told);
        }
        told.put("step", step);
        question.entries().forEach((key, value) -> {
            if (!key.equals(ID) && !key.equals(TEXT)) {
                tell(key, value, told);
            }
        });
        return told;
    }

    /** Texts language by language, options and columns one by one, all else as it is written. */
    private static void tell(String name, YamlValue value, Map<String, String> told) {
        if (value instanceof YamlValue.Entries entries
                && LANGUAGES.containsAll(entries.entries().keySet())) {
            entries.entries().forEach((language, text) -> told.put(name + "." + language, YamlComparison.told(text)));
        } else if (value instanceof YamlValue.Items items
                && items.values().stream().anyMatch(YamlValue.Entries.class::isInstance)) {
            items.values().forEach(item -> told.put(name + " " + YamlComparison.key(item), YamlComparison.told(item)));
        } else {
            told.put(name, YamlComparison.told(value));
        }
    }

    private static List<YamlValue> items(YamlValue.Entries entries, String key) {
        return entries.entries().get(key) instanceof YamlValue.Items items ? items.values() : List.of();
    }

    private static String told(YamlValue.Entries entries, String key) {
        return YamlComparison.told(entries.entries().get(key));
    }
}
