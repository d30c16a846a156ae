package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of one rule ask for, as sets of facts, on days on which given parameters are in force. A variable
 * that can only be the value of one parameter is that value.
 */
final class RuleFacts {

    private static final String PARAMETER = Parameter.class.getSimpleName();

    private final FactTypes types;
    private final List<Parameter> parameters;
    private final Map<Integer, Parameter> bound = new HashMap<>();

    RuleFacts(Rule rule, FactTypes types, List<Parameter> parameters) {
        this.types = types;
        this.parameters = parameters;
        for (int at = 0; at < rule.conditions().size(); at++) {
            if (rule.conditions().get(at) instanceof Condition.Match match
                    && match.pattern().type().equals(PARAMETER)) {
                List<Parameter> fitting = fitting(match.pattern(), at);
                if (fitting.size() == 1) {
                    bound.put(at, fitting.get(0));
                }
            }
        }
    }

    /**
     * The sets of facts that meet the pattern of a condition.
     *
     * @param condition its place in the rule
     * @throws FactSetReader.TooManyWays when there are more than can be looked at
     */
    List<FactSet> of(Pattern pattern, int condition) {
        return of(pattern, condition, pattern.constraints(), -1);
    }

    /** The sets for some constraints of a pattern. */
    List<FactSet> of(Pattern pattern, int condition, List<Constraint> constraints) {
        return of(pattern, condition, constraints, -1);
    }

    /**
     * The sets of facts that meet the pattern of a later condition when the fact is the one that an earlier condition
     * found: what the later one compares with the earlier one's fields, it then compares with the fact's own.
     */
    List<FactSet> of(Pattern later, int condition, int earlier) {
        return of(later, condition, later.constraints(), earlier);
    }

    /** Whether the pattern asks for a parameter, and none in force is such. */
    boolean lacksParameter(Pattern pattern, int condition) {
        return pattern.type().equals(PARAMETER) && fitting(pattern, condition).isEmpty();
    }

    /** The value a variable stands for, when it is that of a parameter; else null. */
    @Nullable
    Long number(Operand.Reference reference) {
        Parameter parameter = bound.get(reference.condition());
        return parameter != null && reference.field().equals("value") ? Long.valueOf(parameter.value()) : null;
    }

    private List<FactSet> of(Pattern pattern, int condition, List<Constraint> constraints, int same) {
        return new FactSetReader(
                        types.known(pattern.type()),
                        reference -> reference.condition() == condition || reference.condition() == same,
                        this::number,
                        reference -> "#" + reference.condition() + '.' + reference.field())
                .read(constraints);
    }

    private List<Parameter> fitting(Pattern pattern, int condition) {
        List<Parameter> fitting = new ArrayList<>();
        FactType type = types.known(PARAMETER);
        List<FactSet> sets = of(pattern, condition);
        for (Parameter parameter : parameters) {
            if (sets.stream().anyMatch(set -> maybe(set, parameter, type))) {
                fitting.add(parameter);
            }
        }
        return fitting;
    }

    /** What a parameter is compared with in other facts cannot be told beforehand. */
    private static boolean maybe(FactSet set, Parameter parameter, FactType type) {
        FactSet own = set;
        for (String field : set.fields().keySet()) {
            if (!type.fields().containsKey(field)) {
                own = own.without(field);
            }
        }
        return own.has(parameter, type);
    }
}
