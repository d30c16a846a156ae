package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.ruleset.Observation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks what every rule and parameter must tell besides its conditions: provision, mark, three languages, validity, use. */
final class FormalCheck {

    private static final Set<String> MARKS = Set.of("V", "K", "P");

    private final RuleSet rules;
    private final List<Observation> observations = new ArrayList<>();

    private FormalCheck(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * @param readElsewhere ids of parameters that need no rule
     */
    static List<Observation> in(RuleSet rules, Set<String> readElsewhere) {
        FormalCheck check = new FormalCheck(rules);
        for (Rule rule : rules.rules()) {
            if (rule.subject() != null) {
                check.source(rule);
            }
            check.validity(rule);
        }
        check.languages();
        check.parameters(readElsewhere);
        return check.observations;
    }

    private void source(Rule rule) {
        if (rule.metadata().getOrDefault("provision", "").isBlank()) {
            observations.add(Observation.error(
                    Kind.SOURCE,
                    rule.place(),
                    rule.id(),
                    "the rule tells no provision",
                    "@provision(\"628/1998#32\"), or @provision(\"policy\")",
                    ""));
        }
        if (!MARKS.contains(rule.metadata().getOrDefault("mark", ""))) {
            observations.add(Observation.error(
                    Kind.SOURCE,
                    rule.place(),
                    rule.id(),
                    "the rule does not tell whether its provision was checked",
                    "@mark(\"V\"), @mark(\"K\") or @mark(\"P\")",
                    ""));
        }
    }

    private void validity(Rule rule) {
        LocalDate to = rule.period().to();
        if (to != null && to.isBefore(rules.validFrom())) {
            observations.add(Observation.remark(
                    Kind.VALIDITY,
                    rule.place(),
                    rule.id(),
                    "the rule ends on " + to + ", before the rule set comes into force on " + rules.validFrom(),
                    "an end after " + rules.validFrom() + ", or no such rule",
                    ""));
        }
    }

    /** A sentence that reads the same in two languages has not been translated; a single word may be the same. */
    private void languages() {
        Map<String, Place> places = new TreeMap<>();
        rules.rules().forEach(rule -> places.put(rule.id(), rule.place()));
        rules.texts().forEach((id, text) -> {
            Place place = places.getOrDefault(id, new Place(TextsReader.FILE, 0, 0));
            language(place, id, "title", text.title());
            language(place, id, "message", text.message());
            language(place, id, "resolve", text.resolve());
        });
        rules.parameters().stream()
                .distinct()
                .forEach(value -> language(new Place(ParametersReader.FILE, 0, 0), value.id(), "name", value.name()));
    }

    private void language(Place place, String id, String what, LocalizedText text) {
        boolean sentence = text.fi().strip().indexOf(' ') > 0;
        if (sentence
                && (text.fi().equals(text.sv())
                        || text.fi().equals(text.en())
                        || text.sv().equals(text.en()))) {
            observations.add(Observation.error(
                    Kind.LANGUAGE,
                    place,
                    id,
                    "its " + what + " reads the same in two languages",
                    "fi, sv and en",
                    text.fi()));
        }
    }

    private void parameters(Set<String> readElsewhere) {
        Set<String> used = new TreeSet<>(readElsewhere);
        rules.rules().forEach(rule -> used.addAll(ParameterUse.of(rule)));
        Map<String, List<ParameterValue>> byId = new TreeMap<>();
        rules.parameters().forEach(value -> byId.computeIfAbsent(value.id(), id -> new ArrayList<>())
                .add(value));
        Place place = new Place(ParametersReader.FILE, 0, 0);
        Set<String> unused = new TreeSet<>(byId.keySet());
        unused.removeAll(used);
        if (!unused.isEmpty()) {
            observations.add(Observation.remark(
                    Kind.UNUSED,
                    place,
                    "",
                    "no rule reads " + String.join(", ", unused),
                    "a rule that reads it, or no parameter",
                    ""));
        }
        byId.forEach((id, values) -> {
            values.sort(Comparator.comparing(value -> value.period().from()));
            for (int at = 1; at < values.size(); at++) {
                LocalDate to = values.get(at - 1).period().to();
                LocalDate next = values.get(at).period().from();
                if (to != null && to.plusDays(1).isBefore(next)) {
                    observations.add(Observation.remark(
                            Kind.VALIDITY,
                            place,
                            id,
                            "the parameter has no value from " + to.plusDays(1) + " to " + next.minusDays(1),
                            "values that follow each other",
                            ""));
                }
            }
        });
    }
}
