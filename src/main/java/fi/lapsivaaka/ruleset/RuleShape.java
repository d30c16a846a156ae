package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The conditions of a rule as one text that is the same for rules with the same conditions, whatever their variables are
 * called and in whatever order the comparisons stand.
 */
final class RuleShape {

    private final Rule rule;

    private RuleShape(Rule rule) {
        this.rule = rule;
    }

    static String of(Rule rule) {
        return conditions(rule).stream().sorted().collect(Collectors.joining("; "));
    }

    /** Each condition so, in the rule's order. */
    static List<String> conditions(Rule rule) {
        RuleShape shape = new RuleShape(rule);
        return rule.conditions().stream().map(shape::condition).toList();
    }

    private String condition(Condition condition) {
        int at = rule.conditions().indexOf(condition);
        String patterns = Patterns.of(condition).stream()
                .map(pattern -> pattern(pattern, at))
                .sorted()
                .collect(Collectors.joining(" or "));
        String kind = condition.getClass().getSimpleName();
        return condition instanceof Condition.Total total
                ? kind + ' ' + total.fold() + ' ' + total.field() + ' '
                        + total.operator().sign() + ' ' + operand(total.limit(), at) + " of " + patterns
                : kind + ' ' + patterns;
    }

    private String pattern(Pattern pattern, int at) {
        return pattern.type() + '(' + parts(pattern.constraints(), at) + ')';
    }

    private String parts(List<Constraint> parts, int at) {
        TreeSet<String> texts = new TreeSet<>();
        for (Constraint part : parts) {
            if (part instanceof Constraint.All all) {
                texts.add(parts(all.parts(), at));
            } else if (part instanceof Constraint.Any any) {
                texts.add("any[" + parts(any.parts(), at) + ']');
            } else if (part instanceof Constraint.Membership membership) {
                texts.add(membership.field()
                        + (membership.negated() ? " not in " : " in ")
                        + membership.values().stream()
                                .map(Operand::text)
                                .sorted()
                                .distinct()
                                .toList());
            } else if (part instanceof Constraint.Comparison comparison) {
                texts.add(comparison.field()
                        + ' '
                        + comparison.operator().sign()
                        + ' '
                        + operand(comparison.operand(), at));
            }
        }
        return String.join(", ", texts);
    }

    /** A variable is told by what its condition asks for; a condition refers to earlier ones only, so this ends. */
    private String operand(Operand operand, int at) {
        if (!(operand instanceof Operand.Reference reference)) {
            return operand.text();
        }
        return reference.condition() == at
                ? "own " + reference.field()
                : '{' + condition(rule.conditions().get(reference.condition())) + "}." + reference.field();
    }
}
