package fi.lapsivaaka.ruleset;

import java.util.stream.Collectors;

/**
 * The text by which the engine tells conditions apart and shares their nodes. Two conditions have the same text only when
 * they are the same: it names the record, and instead of variables the condition and field they stand for.
 */
final class Canonical {

    private Canonical() {}

    static String of(String type, Constraint constraint) {
        return type + ": " + text(constraint);
    }

    static String of(Condition.Total total) {
        return total.pattern().constraints().stream()
                .map(Canonical::text)
                .collect(Collectors.joining(
                        ", ",
                        total.fold().word() + ' ' + total.pattern().type() + '.' + total.field() + " over ",
                        ' ' + total.operator().sign() + ' ' + operand(total.limit())));
    }

    private static String text(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().map(Canonical::text).collect(Collectors.joining(" && ", "( ", " )"));
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().map(Canonical::text).collect(Collectors.joining(" || ", "( ", " )"));
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison.field() + ' ' + comparison.operator().sign() + ' ' + operand(comparison.operand());
        }
        return constraint.text();
    }

    private static String operand(Operand operand) {
        return operand instanceof Operand.Reference reference
                ? "#" + reference.condition() + ':' + reference.type() + '.' + reference.field()
                : operand.text();
    }
}
