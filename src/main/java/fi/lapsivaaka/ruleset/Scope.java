package fi.lapsivaaka.ruleset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables a constraint may use: those of earlier conditions and of its own pattern. */
final class Scope {

    /**
     * What a variable stands for.
     *
     * @param field null when the variable is the fact itself
     */
    record Variable(int condition, FactType type, @Nullable FactField field) {}

    private final Map<String, Variable> variables = new LinkedHashMap<>();

    /** Names used anywhere in the rule: Drools mixes up two variables of one name even where neither sees the other. */
    private final Set<String> taken;

    Scope() {
        this(new HashSet<>());
    }

    private Scope(Set<String> taken) {
        this.taken = taken;
    }

    /** A copy for a pattern whose variables nobody outside may use. */
    Scope inner() {
        Scope copy = new Scope(taken);
        copy.variables.putAll(variables);
        return copy;
    }

    void declare(Token name, Variable variable) {
        reserve(name);
        variables.put(name.text(), variable);
    }

    /** Takes a name that nothing can refer to. */
    void reserve(Token name) {
        if (!taken.add(name.text())) {
            throw new Refusal(name.place(), "variable " + name.text() + " is given twice", "a name new in this rule");
        }
    }

    Variable find(Token name) {
        Variable variable = variables.get(name.text());
        if (variable == null) {
            throw new Refusal(
                    name.place(),
                    "variable " + name.text() + " is not known here",
                    variables.isEmpty() ? "no variable is known yet" : String.join(", ", variables.keySet()));
        }
        return variable;
    }
}
