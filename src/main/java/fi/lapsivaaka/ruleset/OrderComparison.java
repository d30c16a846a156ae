package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rows of decision tables that moved among those that stayed; as few as explain the new order. */
final class OrderComparison {

    private final Changes changes;

    OrderComparison(Changes changes) {
        this.changes = changes;
    }

    void compare(RuleSet before, RuleSet after) {
        Map<String, List<String>> old = tables(before);
        tables(after).forEach((file, rows) -> table(old.getOrDefault(file, List.of()), rows));
        files(before, after);
    }

    private static Map<String, List<String>> tables(RuleSet rules) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            if (Row.is(rule)) {
                tables.computeIfAbsent(rule.place().file(), file -> new ArrayList<>())
                        .add(rule.id());
            }
        }
        return tables;
    }

    /** Tables of one contest are read in the order of the manifest, so that matters too. */
    private void files(RuleSet before, RuleSet after) {
        List<String> old = new ArrayList<>(tables(before).keySet());
        List<String> now = new ArrayList<>(tables(after).keySet());
        Set<String> common = new HashSet<>(old);
        common.retainAll(now);
        old.retainAll(common);
        now.retainAll(common);
        changes.part(
                Change.Subject.RULE_SET, after.id(), "order of tables", String.join(", ", old), String.join(", ", now));
    }

    private void table(List<String> before, List<String> after) {
        List<String> old = new ArrayList<>(before);
        old.retainAll(new HashSet<>(after));
        List<String> now = new ArrayList<>(after);
        now.retainAll(new HashSet<>(before));
        Set<String> stayed = longestRising(old, now);
        for (String id : now) {
            if (!stayed.contains(id)) {
                changes.add(Change.Kind.MOVED, Change.Subject.RULE, id, "place", place(id, old), place(id, now));
            }
        }
    }

    private static String place(String id, List<String> rows) {
        int at = rows.indexOf(id);
        return at == 0 ? "first" : "after " + rows.get(at - 1);
    }

    /** The longest run of rows that follow each other in both orders (patience sorting). */
    private static Set<String> longestRising(List<String> old, List<String> now) {
        Map<String, Integer> places = new HashMap<>();
        old.forEach(id -> places.put(id, places.size()));
        int[] order = now.stream().mapToInt(id -> places.getOrDefault(id, 0)).toArray();
        int[] ends = new int[order.length];
        int[] previous = new int[order.length];
        int length = 0;
        for (int at = 0; at < order.length; at++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (order[ends[middle]] < order[at]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[at] = low == 0 ? -1 : ends[low - 1];
            ends[low] = at;
            length = Math.max(length, low + 1);
        }
        Set<String> rising = new HashSet<>();
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = previous[at]) {
            rising.add(now.get(at));
        }
        return rising;
    }
}
