package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the differences between two rule sets. */
final class Changes {

    private final List<Change> changes = new ArrayList<>();

    void add(Change.Kind kind, Change.Subject subject, String id, String what, String before, String after) {
        changes.add(new Change(kind, subject, id, what, before, after));
    }

    /** Compares what is told of one thing, part by part; of a thing that is new or gone one line is enough. */
    void compare(Change.Subject subject, String id, Map<String, String> before, Map<String, String> after) {
        if (before.isEmpty() != after.isEmpty()) {
            boolean added = before.isEmpty();
            String first = (added ? after : before).values().iterator().next();
            add(
                    added ? Change.Kind.ADDED : Change.Kind.REMOVED,
                    subject,
                    id,
                    "",
                    added ? "" : first,
                    added ? first : "");
            return;
        }
        Set<String> parts = new LinkedHashSet<>(before.keySet());
        parts.addAll(after.keySet());
        for (String part : parts) {
            part(subject, id, part, before.getOrDefault(part, ""), after.getOrDefault(part, ""));
        }
    }

    void part(Change.Subject subject, String id, String part, String before, String after) {
        if (!before.equals(after)) {
            Change.Kind kind =
                    before.isEmpty() ? Change.Kind.ADDED : after.isEmpty() ? Change.Kind.REMOVED : Change.Kind.CHANGED;
            add(kind, subject, id, part, before, after);
        }
    }

    List<Change> all() {
        return List.copyOf(changes);
    }
}
