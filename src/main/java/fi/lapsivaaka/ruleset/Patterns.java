package fi.lapsivaaka.ruleset;

import java.util.List;

/** The patterns inside a condition. */
final class Patterns {

    private Patterns() {}

    static List<Pattern> of(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return List.of(match.pattern());
        }
        if (condition instanceof Condition.Missing missing) {
            return List.of(missing.pattern());
        }
        if (condition instanceof Condition.Present present) {
            return List.of(present.pattern());
        }
        if (condition instanceof Condition.Total total) {
            return List.of(total.pattern());
        }
        return ((Condition.Either) condition).patterns();
    }
}
