package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a decision table as the analysis sees it.
 *
 * @param facts those it holds for
 * @param type the record class of the facts
 */
record Row(Rule rule, FactSet facts, FactType type) {

    /** The day stands among the fields under a name that no field of a record can have. */
    static final String DAY = "(day)";

    /** Whether a rule is a row of a decision table. */
    static boolean is(Rule rule) {
        return rule.subject() == null && rule.conditions().size() == 1;
    }

    /** The facts of a table row are always one set, because its cells are all joined by "and". */
    static Row of(Rule rule, FactTypes types) {
        Pattern pattern = ((Condition.Match) rule.conditions().get(0)).pattern();
        FactType type = types.known(pattern.type());
        List<FactSet> sets = FactSetReader.read(pattern, type);
        return new Row(rule, sets.isEmpty() ? FactSet.ALL.and(DAY, Wholes.between(1, 0)) : sets.get(0), type);
    }

    /** The facts it holds for on the days it is in force. */
    FactSet dated() {
        return facts.and(DAY, days(rule.period()));
    }

    static Wholes days(Period period) {
        LocalDate to = period.to();
        return Wholes.between(period.from().toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay());
    }

    /** What the row says, but for the words that explain it. */
    Map<String, String> says(Set<String> wording) {
        Map<String, String> said = new LinkedHashMap<>(rule.outcome());
        said.keySet().removeAll(wording);
        said.remove(TableColumn.Result.VALID_FROM);
        said.remove(TableColumn.Result.VALID_TO);
        return said;
    }
}
