package fi.lapsivaaka.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cases of a rule set and whether its rules keep to them. */
public final class RuleCases {

    private final RuleSet rules;
    private final FactSchema schema;
    private final List<RuleCase> cases;

    private RuleCases(RuleSet rules, FactSchema schema, List<RuleCase> cases) {
        this.rules = rules;
        this.schema = schema;
        this.cases = cases;
    }

    /**
     * Reads the cases that lie in the rule set's folder {@code cases}.
     *
     * @param usualDay the day of cases that name none
     * @throws RefusedRuleSet with every problem found in them
     */
    public static RuleCases of(RuleSet rules, FactSchema schema, LocalDate usualDay) {
        Problems problems = new Problems();
        List<RuleCase> cases = new CaseReader(FactTypes.of(schema), usualDay, problems).read(rules.files());
        problems.refuseIfAny();
        return new RuleCases(rules, schema, List.copyOf(cases));
    }

    public List<RuleCase> all() {
        return cases;
    }

    /** Cases that turn out otherwise than they say, and rules that lack a case of either kind. */
    public List<Problem> problems() {
        Problems problems = new Problems();
        Map<LocalDate, KnowledgeBase> byDay = new HashMap<>();
        for (RuleCase example : cases) {
            KnowledgeBase inForce = byDay.computeIfAbsent(
                    example.day(),
                    day -> KnowledgeBase.of(rules, schema, rule -> rule.period().contains(day)));
            boolean fires;
            try {
                fires = fires(inForce, example);
            } catch (RuleTooCostly costly) {
                problems.add(
                        example.place(),
                        costly.rule(),
                        "the rule would compare too many combinations of the case's facts",
                        "fewer facts, or patterns joined by equal fields");
                continue;
            }
            if (fires != example.fires()) {
                problems.add(
                        example.place(),
                        example.rule(),
                        "the case says that the rule " + (example.fires() ? "fires" : "is silent") + ", but it "
                                + (example.fires() ? "is silent" : "fires"),
                        "a rule and its cases that agree");
            }
        }
        missing(problems);
        return problems.all();
    }

    private boolean fires(KnowledgeBase inForce, RuleCase example) {
        List<Record> facts = new ArrayList<>(example.facts());
        facts.addAll(rules.parametersOn(example.day()));
        return inForce.fire(facts).stream()
                .anyMatch(firing -> firing.rule().id().equals(example.rule()));
    }

    private void missing(Problems problems) {
        Set<String> known = new HashSet<>();
        for (Rule rule : rules.rules()) {
            known.add(rule.id());
            missing(rule, true, problems);
            missing(rule, false, problems);
        }
        cases.stream()
                .filter(example -> !known.contains(example.rule()))
                .forEach(example -> problems.add(
                        example.place(), example.rule(), "there is no such rule", "the id of a rule of this set"));
    }

    private void missing(Rule rule, boolean fires, Problems problems) {
        if (cases.stream()
                .noneMatch(example -> example.fires() == fires && example.rule().equals(rule.id()))) {
            problems.add(
                    rule.place(),
                    rule.id(),
                    "no case where it " + (fires ? "fires" : "stays silent"),
                    "one of each in " + CaseReader.FOLDER);
        }
    }
}
