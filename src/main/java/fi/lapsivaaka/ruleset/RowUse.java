package fi.lapsivaaka.ruleset;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a room chooses among the rows of its decision tables that hold for one fact: the first that decides wins, in the
 * order of the rule set.
 *
 * @param contest name of the contest a row takes part in; tables may share one
 * @param decides whether the row ends the search, other than a row that only notes something
 * @param choice under which choice of method the row counts at all; the empty text when under every one
 * @param answers whether what the row says is an answer, other than "not known"
 * @param wording fields of the outcome that only explain, so that rows may differ in them and still say the same
 */
public record RowUse(
        Function<Rule, String> contest,
        Predicate<Rule> decides,
        Function<Rule, String> choice,
        Predicate<Rule> answers,
        Set<String> wording) {

    /** Each table is a contest of its own, and every row decides. */
    public static RowUse firstOfEachTable() {
        return new RowUse(Rule::group, row -> true, row -> "", row -> true, Set.of());
    }
}
