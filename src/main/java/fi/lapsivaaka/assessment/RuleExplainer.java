package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.ruleset.RuleWalk;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells why a rule speaks up about a draft, or why it stays silent. */
public final class RuleExplainer {

    private final RuleSet rules;
    private final DraftChecker checker;
    private final FactReader reader;
    private final Vocabulary vocabulary;

    public RuleExplainer(AssessmentRules rules, Vocabulary vocabulary) {
        this(rules, new DraftChecker(rules, vocabulary), vocabulary);
    }

    /** @param checker by the same rules */
    RuleExplainer(AssessmentRules rules, DraftChecker checker, Vocabulary vocabulary) {
        this.rules = rules.ruleSet();
        this.checker = checker;
        this.reader = checker.facts();
        this.vocabulary = vocabulary;
    }

    /** Ids of all rules, in the rule set's order. */
    public List<String> rules() {
        return rules.rules().stream().map(Rule::id).toList();
    }

    /**
     * Goes through a rule with what was read from a draft.
     *
     * @param organisation {@code kunta} or {@code hva}
     * @param day whose parameters apply; the rule is explained even when it is not in force
     * @return empty when there is no such rule
     */
    public Optional<RuleExplanation> explain(String id, Draft draft, String organisation, LocalDate day) {
        return explain(id, draft, organisation, day, FormAnswers.NONE);
    }

    /**
     * Goes through a rule with what was read from a draft and what people have answered.
     *
     * @param organisation {@code kunta} or {@code hva}
     * @param day whose parameters apply; the rule is explained even when it is not in force
     * @return empty when there is no such rule
     */
    public Optional<RuleExplanation> explain(
            String id, Draft draft, String organisation, LocalDate day, FormAnswers answers) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> explain(rule, read(draft, organisation, day, answers)));
    }

    /** The same of every rule, in the rule set's order; a draft without a form. */
    public List<RuleExplanation> explain(Draft draft, String organisation, LocalDate day) {
        Case read = read(draft, organisation, day, FormAnswers.NONE);
        return rules.rules().stream().map(rule -> explain(rule, read)).toList();
    }

    /**
     * The facts that a rule sees of a matter, without the parameters: what it is explained by.
     *
     * @param organisation {@code kunta} or {@code hva}
     * @return empty when there is no such rule
     */
    public List<Record> facts(String id, Draft draft, String organisation, LocalDate day, FormAnswers answers) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> {
                    Case read = read(draft, organisation, day, answers);
                    return rule.group().equals(RulesInForce.SCREENING)
                            ? read.screening().with(List.of())
                            : read.facts()
                                    .with(List.of(read.facts()
                                            .screening(read.check().screening().level())));
                })
                .orElse(List.of());
    }

    private Case read(Draft draft, String organisation, LocalDate day, FormAnswers answers) {
        Check check = checker.check(draft, organisation, day, answers, List.of());
        Proposal proposal = reader.proposal(check.signals(), organisation, answers);
        return new Case(
                check,
                reader.facts(check.signals(), proposal, answers, null, day),
                reader.facts(
                        check.signals(), proposal, answers, check.screening().level(), day),
                day);
    }

    private RuleExplanation explain(Rule rule, Case read) {
        List<Record> known = new ArrayList<>(rules.parametersOn(read.day()));
        boolean screening = rule.group().equals(RulesInForce.SCREENING);
        Facts facts = screening ? read.screening() : read.facts();
        if (!screening) {
            known.add(facts.screening(read.check().screening().level()));
        }
        RuleWalk walk = RuleWalk.of(rule, facts.with(known));
        RuleText text = Objects.requireNonNull(rules.texts().get(rule.id()));
        return new RuleExplanation(
                walk,
                text,
                new Basis(
                        AssessmentRules.provisions(rule, vocabulary),
                        rule.metadata().getOrDefault("mark", "")),
                rule.period().contains(read.day()),
                quotes(walk, facts, read.check()));
    }

    /**
     * What was read of a draft, for as many rules as are asked about.
     *
     * @param screening facts that the screening rules see, before a level is known
     */
    private record Case(Check check, Facts screening, Facts facts, LocalDate day) {}

    /** The sentence of each fact; of the proposal itself those of the codes that the rule names. */
    private static Map<Record, List<Quote>> quotes(RuleWalk walk, Facts facts, Check check) {
        Map<Record, List<Quote>> quotes = new LinkedHashMap<>();
        for (RuleWalk.Step step : walk.steps()) {
            Record fact = step.fact();
            if (fact != null) {
                Quote quote = facts.quote(fact);
                if (quote != null) {
                    quotes.put(fact, List.of(quote));
                } else if (fact.equals(facts.proposal())) {
                    quotes.put(fact, named(step.condition(), check));
                }
            }
        }
        return quotes;
    }

    private static List<Quote> named(String condition, Check check) {
        return Stream.concat(check.signals().decisionTypes().stream(), check.signals().services().stream())
                .filter(signal -> condition.contains('"' + signal.code() + '"'))
                .map(Signal::quote)
                .distinct()
                .toList();
    }
}
