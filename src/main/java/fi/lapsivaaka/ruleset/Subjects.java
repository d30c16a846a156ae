package fi.lapsivaaka.ruleset;

import java.util.List;

/** Finds what a DRL rule concluded about. */
final class Subjects {

    private Subjects() {}

    /** The text that the rule's subject variable stands for among the facts it matched. */
    static String of(Rule rule, List<Record> facts, FactTypes types) {
        Operand.Reference subject = rule.subject();
        if (subject == null) {
            throw new IllegalArgumentException(rule.id() + " has no subject");
        }
        int at = 0;
        for (Condition condition : rule.conditions().subList(0, subject.condition())) {
            if (condition instanceof Condition.Match || condition instanceof Condition.Either) {
                at++;
            }
        }
        return (String) types.field(subject).read(facts.get(at));
    }
}
