package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that rules ask only for parameters that exist: a misspelt name would silence its rule without a word. */
final class ParameterNames {

    private final Set<String> known;
    private final Problems problems;

    private ParameterNames(Set<String> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    static void check(List<Rule> rules, List<ParameterValue> parameters, Problems problems) {
        ParameterNames names = new ParameterNames(
                parameters.stream().map(ParameterValue::id).collect(Collectors.toCollection(TreeSet::new)), problems);
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                for (Pattern pattern : Patterns.of(condition)) {
                    if (pattern.type().equals(Parameter.class.getSimpleName())) {
                        pattern.constraints().forEach(constraint -> names.check(rule, pattern, constraint));
                    }
                }
            }
        }
    }

    private void check(Rule rule, Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.field().equals("name")
                && comparison.operand() instanceof Operand.Text name
                && !known.contains(name.value())) {
            problems.add(
                    pattern.place(),
                    rule.id(),
                    "there is no parameter " + name.value() + " in " + ParametersReader.FILE,
                    known.isEmpty() ? "a parameter listed there" : String.join(", ", known));
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> check(rule, pattern, part));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> check(rule, pattern, part));
        }
    }
}
