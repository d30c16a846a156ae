package fi.lapsivaaka.ruleset;

import java.time.LocalDate;
import java.util.List;

/**
 * An example that a rule must keep to, readable without knowing Drools: given these facts it fires, or stays silent.
 *
 * @param because in a few words what the example shows
 * @param day whose rules and parameters apply
 */
public record RuleCase(String rule, boolean fires, String because, LocalDate day, List<Record> facts, Place place) {

    public RuleCase {
        facts = List.copyOf(facts);
    }
}
