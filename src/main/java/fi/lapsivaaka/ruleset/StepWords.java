package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what a condition read and what it would need, leaving out what goes without saying: that facts belong together. */
final class StepWords {

    private final Rule rule;
    private final @Nullable Record[] chosen;

    /**
     * @param chosen the facts of the rule's conditions, as far as they are known; it fills while the rule is walked
     */
    StepWords(Rule rule, @Nullable Record[] chosen) {
        this.rule = rule;
        this.chosen = chosen;
    }

    /** The values compared, and those that variables take from the fact for later conditions. */
    String read(Pattern pattern, Record fact, int index) {
        Stream<String> compared = pattern.constraints().stream()
                .filter(constraint -> !joins(constraint))
                .map(constraint -> Reading.read(constraint, fact, chosen, index));
        Stream<String> taken = pattern.bindings().entrySet().stream()
                .filter(binding -> !isSubject(index, binding.getValue()))
                .map(binding -> binding.getKey() + " = " + Reading.field(fact, binding.getValue()));
        return Stream.concat(compared, taken).distinct().collect(Collectors.joining(", "));
    }

    private boolean isSubject(int condition, String field) {
        Operand.Reference subject = rule.subject();
        return subject != null
                && subject.condition() == condition
                && subject.field().equals(field);
    }

    /** What a fact must be like, without that it belongs to the matter: every fact does. */
    String needed(List<Constraint> constraints, int index) {
        String told = constraints.stream()
                .filter(constraint -> !joins(constraint))
                .map(constraint -> told(constraint, index))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "" : " with " + told;
    }

    private boolean joins(Constraint constraint) {
        return constraint instanceof Constraint.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Operand.Reference reference
                && isSubject(reference.condition(), reference.field());
    }

    /** As written, with the value of a variable where it is known. */
    private String told(Constraint constraint, int index) {
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.operand() instanceof Operand.Reference reference
                && reference.condition() != index
                && chosen[reference.condition()] != null) {
            return constraint.text() + " (" + Reading.operand(reference, chosen, null) + ")";
        }
        return constraint.text();
    }
}
