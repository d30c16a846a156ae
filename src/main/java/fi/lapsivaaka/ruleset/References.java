package fi.lapsivaaka.ruleset;

import java.util.function.Consumer;

/** Finds the variables a constraint uses. */
final class References {

    private References() {}

    static void of(Constraint constraint, Consumer<Operand.Reference> found) {
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.operand() instanceof Operand.Reference reference) {
            found.accept(reference);
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> of(part, found));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> of(part, found));
        }
    }
}
