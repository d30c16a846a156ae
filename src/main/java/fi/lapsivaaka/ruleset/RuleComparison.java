package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the rules of two rule sets by id: conditions, cells, metadata, place. */
final class RuleComparison {

    private final Changes changes;

    RuleComparison(Changes changes) {
        this.changes = changes;
    }

    void compare(RuleSet before, RuleSet after) {
        Map<String, Rule> old = byId(before);
        Map<String, Rule> now = byId(after);
        for (Rule rule : before.rules()) {
            if (!now.containsKey(rule.id())) {
                changes.add(Change.Kind.REMOVED, Change.Subject.RULE, rule.id(), "", told(rule), "");
            }
        }
        for (Rule rule : after.rules()) {
            Rule earlier = old.get(rule.id());
            if (earlier == null) {
                changes.add(Change.Kind.ADDED, Change.Subject.RULE, rule.id(), "", "", told(rule));
            } else {
                compare(earlier, rule);
            }
        }
        new OrderComparison(changes).compare(before, after);
    }

    private static Map<String, Rule> byId(RuleSet rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.rules().forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    private static String told(Rule rule) {
        String conditions = rule.conditions().stream().map(Condition::text).collect(Collectors.joining("; "));
        return rule.place().file() + ": " + conditions
                + (rule.outcome().isEmpty() ? "" : " then " + told(rule.outcome()));
    }

    private static String told(Map<String, String> outcome) {
        return outcome.entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(Collectors.joining(", "));
    }

    private void compare(Rule before, Rule after) {
        part(after, "file", before.place().file(), after.place().file());
        maps(after, "", before.metadata(), after.metadata());
        conditions(before, after);
        maps(after, "outcome ", before.outcome(), after.outcome());
    }

    private void maps(Rule rule, String what, Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        for (String key : all.keySet()) {
            part(rule, what + key, before.getOrDefault(key, ""), after.getOrDefault(key, ""));
        }
    }

    private void part(Rule rule, String what, String before, String after) {
        changes.part(Change.Subject.RULE, rule.id(), what, before, after);
    }

    /** Conditions that are the same but for the names of their variables are left out; the rest is paired by record. */
    private void conditions(Rule before, Rule after) {
        List<String> oldShapes = RuleShape.conditions(before);
        List<String> newShapes = RuleShape.conditions(after);
        List<Condition> gone = new ArrayList<>();
        List<String> left = new ArrayList<>(newShapes);
        for (int at = 0; at < oldShapes.size(); at++) {
            if (!left.remove(oldShapes.get(at))) {
                gone.add(before.conditions().get(at));
            }
        }
        List<String> rest = new ArrayList<>(oldShapes);
        for (int at = 0; at < newShapes.size(); at++) {
            if (!rest.remove(newShapes.get(at))) {
                Condition condition = after.conditions().get(at);
                Condition counterpart = counterpart(condition, gone);
                if (counterpart == null) {
                    part(after, "condition", "", condition.text());
                } else {
                    gone.remove(counterpart);
                    compare(after, counterpart, condition);
                }
            }
        }
        gone.forEach(condition -> part(after, "condition", condition.text(), ""));
    }

    private static @Nullable Condition counterpart(Condition condition, List<Condition> gone) {
        for (Condition candidate : gone) {
            if (candidate.getClass() == condition.getClass() && types(candidate).equals(types(condition))) {
                return candidate;
            }
        }
        return null;
    }

    private static List<String> types(Condition condition) {
        return condition.patterns().stream().map(Pattern::type).toList();
    }

    /** Cells of a row and comparisons of one pattern are told one by one, any other condition as a whole. */
    private void compare(Rule rule, Condition before, Condition after) {
        boolean cells = after instanceof Condition.Match
                || after instanceof Condition.Missing
                || after instanceof Condition.Present;
        if (!cells) {
            part(rule, "condition", before.text(), after.text());
            return;
        }
        Pattern pattern = after.patterns().get(0);
        String what = (Row.is(rule)
                        ? ""
                        : after instanceof Condition.Missing
                                ? "not "
                                : after instanceof Condition.Present ? "exists " : "")
                + (Row.is(rule) ? "" : pattern.type() + ' ');
        int count = changes.all().size();
        maps(rule, what, cells(before.patterns().get(0)), cells(pattern));
        if (changes.all().size() == count) {
            part(rule, "condition", before.text(), after.text());
        }
    }

    /** Comparison without its value, numbered where it stands several times, to the value. */
    private static Map<String, String> cells(Pattern pattern) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Constraint constraint : pattern.constraints()) {
            String key = "comparison";
            String value = constraint.text();
            if (constraint instanceof Constraint.Comparison comparison) {
                key = comparison.field() + ' ' + comparison.operator().sign();
                value = comparison.operand().text();
            } else if (constraint instanceof Constraint.Membership membership) {
                key = membership.field() + (membership.negated() ? " not in" : " in");
                value = membership.values().stream().map(Operand::text).collect(Collectors.joining(", "));
            }
            String numbered = key;
            for (int number = 2; cells.containsKey(numbered); number++) {
                numbered = key + " (" + number + ')';
            }
            cells.put(numbered, value);
        }
        return cells;
    }
}
