package fi.lapsivaaka.ruleset.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.Constraint;
import fi.lapsivaaka.ruleset.Operand;
import fi.lapsivaaka.ruleset.Operator;
import fi.lapsivaaka.ruleset.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Tells when a row of a decision table holds, cell by cell and in words. */
final class ConditionWriter {

    private final MessageSource messages;

    ConditionWriter(MessageSource messages) {
        this.messages = messages;
    }

    List<String> write(Rule rule, Language language) {
        return rule.conditions().stream()
                .flatMap(condition -> condition instanceof Condition.Match match
                        ? match.pattern().constraints().stream().map(constraint -> words(constraint, language))
                        : List.of(condition.text()).stream())
                .toList();
    }

    private String words(Constraint constraint, Language language) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return field(comparison.field(), language) + " " + operator(comparison.operator(), language) + " "
                    + plain(comparison.operand());
        }
        if (constraint instanceof Constraint.Membership membership) {
            String key = membership.negated() ? "rules.operator.notIn" : "rules.operator.in";
            return field(membership.field(), language) + " " + messages.getMessage(key, null, language.locale()) + " "
                    + membership.values().stream().map(ConditionWriter::plain).collect(Collectors.joining(", "));
        }
        return constraint.text();
    }

    private String field(String name, Language language) {
        return String.valueOf(messages.getMessage("rules.field." + name, null, name, language.locale()));
    }

    private String operator(Operator operator, Language language) {
        return String.valueOf(
                messages.getMessage("rules.operator." + operator.name(), null, operator.sign(), language.locale()));
    }

    private static String plain(Operand operand) {
        return operand instanceof Operand.Text text ? text.value() : operand.text();
    }
}
