package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which parameters a rule asks for by name. */
final class ParameterUse {

    private ParameterUse() {}

    static Set<String> of(Rule rule) {
        Set<String> names = new TreeSet<>();
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : Patterns.of(condition)) {
                if (pattern.type().equals(Parameter.class.getSimpleName())) {
                    collect(pattern.constraints(), names);
                }
            }
        }
        return names;
    }

    private static void collect(List<Constraint> constraints, Set<String> names) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Comparison comparison
                    && comparison.field().equals("name")
                    && comparison.operand() instanceof Operand.Text name) {
                names.add(name.value());
            } else if (constraint instanceof Constraint.Membership membership
                    && membership.field().equals("name")) {
                membership.values().forEach(value -> names.add(((Operand.Text) value).value()));
            } else if (constraint instanceof Constraint.All all) {
                collect(all.parts(), names);
            } else if (constraint instanceof Constraint.Any any) {
                collect(any.parts(), names);
            }
        }
    }
}
