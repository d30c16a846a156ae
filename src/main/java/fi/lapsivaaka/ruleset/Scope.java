package fi.lapsivaaka.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** A copy for a pattern whose variables nobody outside may use. */
    Scope inner() {
        Scope copy = new Scope();
        copy.variables.putAll(variables);
        return copy;
    }

    void declare(Token name, Variable variable) {
        if (variables.putIfAbsent(name.text(), variable) != null) {
            throw new Refusal(name.place(), "variable " + name.text() + " is given twice", "a new name");
        }
    }

    boolean knows(String name) {
        return variables.containsKey(name);
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
