package fi.lapsivaaka.ruleset;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which fields of which facts a rule reads. */
final class FieldUse {

    private final Map<String, Set<String>> read = new HashMap<>();

    private FieldUse() {}

    static FieldUse of(Rule rule) {
        FieldUse use = new FieldUse();
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : Patterns.of(condition)) {
                use.of(pattern.type()).addAll(pattern.bindings().values());
                pattern.constraints().forEach(constraint -> use.collect(pattern.type(), constraint));
            }
            if (condition instanceof Condition.Total total) {
                use.of(total.pattern().type()).add(total.field());
            }
        }
        return use;
    }

    /** Names of the record classes that the rule looks for. */
    Set<String> types() {
        return read.keySet();
    }

    Set<String> of(String type) {
        return read.computeIfAbsent(type, name -> new LinkedHashSet<>());
    }

    private void collect(String type, Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> collect(type, part));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> collect(type, part));
        } else if (constraint instanceof Constraint.Membership membership) {
            of(type).add(membership.field());
        } else if (constraint instanceof Constraint.Comparison comparison) {
            of(type).add(comparison.field());
            if (comparison.operand() instanceof Operand.Reference reference) {
                of(reference.type()).add(reference.field());
            }
        }
    }
}
