package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import fi.lapsivaaka.ruleset.Observation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds DRL rules with the same conditions: versions of one rule if their days differ, else one too many. */
final class Duplicates {

    private static final List<String> CONCLUDED = List.of("flag", "severity", "screening");

    private final List<Observation> observations = new ArrayList<>();

    private Duplicates() {}

    static List<Observation> in(List<Rule> rules) {
        Map<String, List<Rule>> byShape = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.subject() != null) {
                byShape.computeIfAbsent(RuleShape.of(rule), shape -> new ArrayList<>())
                        .add(rule);
            }
        }
        Duplicates duplicates = new Duplicates();
        byShape.values().forEach(duplicates::look);
        return duplicates.observations;
    }

    private void look(List<Rule> same) {
        List<Rule> sorted = new ArrayList<>(same);
        sorted.sort(Comparator.comparing(rule -> rule.period().from()));
        for (int at = 1; at < sorted.size(); at++) {
            Rule rule = sorted.get(at);
            Rule earlier = sorted.get(at - 1);
            if (earlier.period().overlaps(rule.period())) {
                overlapping(earlier, rule);
            } else {
                missing(earlier, rule);
            }
        }
    }

    private void overlapping(Rule earlier, Rule rule) {
        boolean concludeSame = concluded(earlier).equals(concluded(rule));
        LocalDate day = rule.period().from();
        observations.add(
                concludeSame
                        ? Observation.error(
                                Kind.DUPLICATE,
                                rule.place(),
                                rule.id(),
                                "the same conditions and the same conclusion as " + earlier.id(),
                                "one rule",
                                "whatever makes " + earlier.id() + " fire on " + day + " makes this one fire too")
                        : Observation.remark(
                                Kind.DUPLICATE,
                                rule.place(),
                                rule.id(),
                                "the same conditions as " + earlier.id() + ", but another conclusion",
                                "one rule, or conditions that differ",
                                "whatever makes " + earlier.id() + " fire on " + day + " makes this one fire too"));
    }

    private static Map<String, String> concluded(Rule rule) {
        Map<String, String> concluded = new HashMap<>();
        CONCLUDED.forEach(key -> concluded.put(key, rule.metadata().getOrDefault(key, "")));
        return concluded;
    }

    private void missing(Rule earlier, Rule rule) {
        Period before = earlier.period();
        LocalDate to = before.to();
        if (to != null && to.plusDays(1).isBefore(rule.period().from())) {
            observations.add(Observation.remark(
                    Kind.VALIDITY,
                    rule.place(),
                    rule.id(),
                    "neither this rule nor " + earlier.id() + ", which has the same conditions, is in force from "
                            + to.plusDays(1) + " to "
                            + rule.period().from().minusDays(1),
                    "periods that follow each other",
                    "whatever makes " + earlier.id() + " fire on " + to + " makes no rule fire on " + to.plusDays(1)));
        }
    }
}
