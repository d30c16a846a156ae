package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Terms;
import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.Constraint;
import fi.lapsivaaka.ruleset.Operand;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.ruleset.Pattern;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.vocabulary.DecisionType;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds conditions on words that nothing ever says: such a rule would never fire and nobody would notice. */
final class WordCheck {

    private final Map<String, Set<String>> words;
    private final List<Problem> problems = new ArrayList<>();

    WordCheck(RuleSet rules, Terms terms, Vocabulary vocabulary) {
        words = Map.of(
                "Mention.concept", terms.concepts().keySet(),
                "Hearing.target", terms.hearingTargets().keySet(),
                "Proposal.services",
                        vocabulary.groups().stream().map(ServiceGroup::code).collect(Collectors.toSet()),
                "Proposal.decisionTypes",
                        vocabulary.decisionTypes().stream()
                                .map(DecisionType::code)
                                .collect(Collectors.toSet()),
                "Parameter.name",
                        rules.parameters().stream().map(ParameterValue::id).collect(Collectors.toSet()));
    }

    List<Problem> problems(RuleSet rules) {
        for (Rule rule : rules.rules()) {
            for (Condition condition : rule.conditions()) {
                patterns(condition).forEach(pattern -> pattern.constraints()
                        .forEach(constraint -> check(rule, pattern, constraint)));
            }
        }
        return List.copyOf(problems);
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return Stream.of(match.pattern());
        }
        if (condition instanceof Condition.Missing missing) {
            return Stream.of(missing.pattern());
        }
        if (condition instanceof Condition.Present present) {
            return Stream.of(present.pattern());
        }
        if (condition instanceof Condition.Either either) {
            return either.patterns().stream();
        }
        return Stream.of(((Condition.Total) condition).pattern());
    }

    private void check(Rule rule, Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            check(rule, pattern, comparison.field(), List.of(comparison.operand()));
        } else if (constraint instanceof Constraint.Membership membership) {
            check(rule, pattern, membership.field(), membership.values());
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> check(rule, pattern, part));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> check(rule, pattern, part));
        }
    }

    private void check(Rule rule, Pattern pattern, String field, List<Operand> operands) {
        Set<String> known = words.get(pattern.type() + '.' + field);
        if (known == null) {
            return;
        }
        for (Operand operand : operands) {
            if (operand instanceof Operand.Text text && !known.contains(text.value())) {
                problems.add(new Problem(
                        pattern.place().file(),
                        pattern.place().line(),
                        pattern.place().column(),
                        rule.id(),
                        field + " '" + text.value() + "' is not known",
                        known.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
    }
}
