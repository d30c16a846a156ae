package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells which comparisons of a pattern that nothing can meet exclude each other. */
final class Clash {

    private final RuleFacts facts;
    private final FactTypes types;
    private final Pattern pattern;
    private final int condition;

    /**
     * @param condition place of the pattern's condition in its rule
     */
    Clash(RuleFacts facts, FactTypes types, Pattern pattern, int condition) {
        this.facts = facts;
        this.types = types;
        this.pattern = pattern;
        this.condition = condition;
    }

    Obstacle obstacle(Period period) {
        List<Constraint> clashing = clashing();
        String what = clashing.stream().map(this::told).collect(Collectors.joining(" and "))
                + (clashing.size() == 1 ? " cannot hold" : " exclude each other");
        return new Obstacle(pattern.place(), what, Obstacles.CAN_HOLD, example(clashing), false, period);
    }

    /** Those on one field where they are at fault, else all. */
    private List<Constraint> clashing() {
        Map<String, List<Constraint>> byField = new LinkedHashMap<>();
        pattern.constraints().forEach(constraint -> collect(constraint, byField));
        for (List<Constraint> constraints : byField.values()) {
            if (facts.of(pattern, condition, constraints).isEmpty()) {
                return constraints;
            }
        }
        return pattern.constraints();
    }

    private static void collect(Constraint constraint, Map<String, List<Constraint>> byField) {
        if (constraint instanceof Constraint.Comparison comparison) {
            byField.computeIfAbsent(comparison.field(), field -> new ArrayList<>())
                    .add(constraint);
        } else if (constraint instanceof Constraint.Membership membership) {
            byField.computeIfAbsent(membership.field(), field -> new ArrayList<>())
                    .add(constraint);
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> collect(part, byField));
        }
    }

    /** A fact that meets as many of them as go, from the first on. */
    private String example(List<Constraint> clashing) {
        List<Constraint> met = new ArrayList<>();
        for (Constraint constraint : clashing) {
            met.add(constraint);
            if (facts.of(pattern, condition, met).isEmpty()) {
                met.remove(met.size() - 1);
                List<FactSet> sets = facts.of(pattern, condition, met);
                return sets.isEmpty() || met.isEmpty()
                        ? ""
                        : sets.get(0).shortest(types.known(pattern.type())).example(pattern.type(), Map.of())
                                + " does not meet " + told(constraint);
            }
        }
        return "";
    }

    /** As written, with the value of a parameter's variable where it is known. */
    private String told(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.operand() instanceof Operand.Reference reference) {
            Long number = facts.number(reference);
            return constraint.text() + (number == null ? "" : " (" + number + ")");
        }
        return constraint.text();
    }
}
