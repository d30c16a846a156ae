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

    private static final String COSTLY = "costly";

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

    /** A single case tried out: its text as it would stand in a file of the folder {@code cases}. */
    public static List<TriedCase> tried(RuleSet rules, FactSchema schema, LocalDate usualDay, byte[] text) {
        Problems problems = new Problems();
        List<RuleCase> cases = new CaseReader(FactTypes.of(schema), usualDay, problems)
                .read(Map.of(CaseReader.FOLDER + "one.yaml", text));
        problems.refuseIfAny();
        return new RuleCases(rules, schema, cases).tried();
    }

    /** How each case turns out, in the order of the files. */
    public List<TriedCase> tried() {
        Map<LocalDate, KnowledgeBase> byDay = new HashMap<>();
        List<TriedCase> tried = new ArrayList<>();
        for (RuleCase example : cases) {
            KnowledgeBase inForce = byDay.computeIfAbsent(
                    example.day(),
                    day -> KnowledgeBase.of(rules, schema, rule -> rule.period().contains(day)));
            String expected = example.fires() ? TriedCase.FIRES : TriedCase.SILENT;
            String told;
            String by = example.rule();
            try {
                told = fires(inForce, example) ? TriedCase.FIRES : TriedCase.SILENT;
            } catch (RuleTooCostly costly) {
                told = COSTLY;
                by = costly.rule();
            }
            tried.add(new TriedCase(
                    example.place(),
                    example.rule(),
                    example.because(),
                    expected,
                    told.equals(expected) ? List.of() : List.of(new TriedCase.Difference("rule", expected, told, by))));
        }
        return tried;
    }

    /** Cases that turn out otherwise than they say, and rules that lack a case of either kind. */
    public List<Problem> problems() {
        Problems problems = new Problems();
        for (TriedCase one : tried()) {
            for (TriedCase.Difference difference : one.differences()) {
                if (difference.told().equals(COSTLY)) {
                    problems.add(
                            one.place(),
                            difference.by(),
                            "the rule would compare too many combinations of the case's facts",
                            "fewer facts, or patterns joined by equal fields");
                } else {
                    boolean fires = difference.expected().equals(TriedCase.FIRES);
                    problems.add(
                            one.place(),
                            one.rule(),
                            "the case says that the rule " + (fires ? "fires" : "is silent") + ", but it "
                                    + (fires ? "is silent" : "fires"),
                            "a rule and its cases that agree");
                }
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
