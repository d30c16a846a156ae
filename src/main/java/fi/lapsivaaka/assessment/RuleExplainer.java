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
        this.rules = rules.ruleSet();
        this.checker = new DraftChecker(rules, vocabulary);
        this.reader = new FactReader(rules, vocabulary);
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
                .map(rule -> explain(rule, draft, organisation, day, answers));
    }

    private RuleExplanation explain(Rule rule, Draft draft, String organisation, LocalDate day, FormAnswers answers) {
        Check check = checker.check(draft, organisation, day, answers, List.of());
        Proposal proposal = reader.proposal(check.signals(), organisation, answers);
        boolean screening = rule.group().equals(RulesInForce.SCREENING);
        Facts facts = reader.facts(
                check.signals(),
                proposal,
                answers,
                screening ? null : check.screening().level(),
                day);
        List<Record> known = new ArrayList<>(rules.parametersOn(day));
        if (!screening) {
            known.add(facts.screening(check.screening().level()));
        }
        RuleWalk walk = RuleWalk.of(rule, facts.with(known));
        RuleText text = Objects.requireNonNull(rules.texts().get(rule.id()));
        return new RuleExplanation(
                walk,
                text,
                new Basis(
                        AssessmentRules.provisions(rule, vocabulary),
                        rule.metadata().getOrDefault("mark", "")),
                rule.period().contains(day),
                quotes(walk, facts, check));
    }

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
