package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Condition.Either;
import fi.lapsivaaka.ruleset.Condition.Missing;
import fi.lapsivaaka.ruleset.Condition.Total;
import fi.lapsivaaka.ruleset.Constraint.All;
import fi.lapsivaaka.ruleset.Constraint.Any;
import fi.lapsivaaka.ruleset.Constraint.Comparison;
import fi.lapsivaaka.ruleset.Constraint.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * Says what a condition asks for in words that somebody who writes no rules can check, one sentence a condition.
 *
 * <p>A sentence names the kind of fact and then each comparison: "The text mentions – subject closure; told by the authority".
 * What only ties a condition to the same case ({@code proposal == $id}) is left out. Words stand in the messages as
 * {@code condition.TYPE}, {@code condition.TYPE.not} and {@code field.TYPE.FIELD}; a type or field without words keeps its
 * name, so that nothing is hidden.
 */
public final class ConditionSentences {

    private static final String SAME_CASE = "proposal";
    private static final String DASH = " – ";

    private final MessageSource messages;
    private final CodeNames names;

    public ConditionSentences(MessageSource messages, CodeNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** The same, telling the limits of the rule set that the rules are of, with their values of a day. */
    public ConditionSentences with(List<ParameterValue> limits, LocalDate day) {
        return new ConditionSentences(messages, names.with(limits, day));
    }

    /** A sentence for each condition of a rule, in its order. */
    public List<String> write(Rule rule, Language language) {
        return rule.conditions().stream()
                .map(condition -> new Sentence(rule, language).write(condition))
                .toList();
    }

    /** A fact that was read, in the same words. */
    public String read(Record fact, Language language) {
        String type = fact.getClass().getSimpleName();
        String told = Reading.fields(fact).entrySet().stream()
                .filter(field ->
                        !field.getKey().equals(SAME_CASE) && !field.getKey().equals("id"))
                .map(field -> told(type, field.getKey(), field.getValue(), language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return phrase(type, "", language) + (told.isEmpty() ? "" : DASH + told);
    }

    private String told(String type, String field, Object value, Language language) {
        if (value instanceof Boolean truth) {
            return truth(type, field, truth, language);
        }
        String text = value instanceof List<?> list
                ? list.stream()
                        .map(code -> name(type, field, String.valueOf(code), language))
                        .collect(Collectors.joining(", "))
                : name(type, field, String.valueOf(value), language);
        return text.isEmpty() ? "" : field(type, field, language) + " " + text;
    }

    private String truth(String type, String field, boolean truth, Language language) {
        return word("field." + type + "." + field + "." + truth, field + " " + truth, language);
    }

    private String field(String type, String field, Language language) {
        return word("field." + type + "." + field, field, language);
    }

    private String phrase(String type, String ending, Language language) {
        return word("condition." + type + ending, type, language);
    }

    private String name(String type, String field, String code, Language language) {
        Optional<String> name = names.name(type, field, code, language);
        return name.orElse(code);
    }

    private String word(String key, String otherwise, Language language) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language.locale()));
    }

    /** The sentences of one rule: a variable leads to the condition that it comes from. */
    private final class Sentence {

        private final Rule rule;
        private final Language language;

        Sentence(Rule rule, Language language) {
            this.rule = rule;
            this.language = language;
        }

        String write(Condition condition) {
            if (condition instanceof Either either) {
                return either.patterns().stream()
                        .map(pattern -> pattern(pattern, ""))
                        .collect(Collectors.joining(" " + or() + " "));
            }
            Pattern pattern = condition.patterns().get(0);
            if (condition instanceof Total total) {
                String key = "condition.total." + total.fold().word();
                return word(key, total.fold().word(), language) + " ("
                        + pattern(pattern, "") + ") " + operator(total.operator()) + " "
                        + operand(pattern.type(), total.field(), total.limit());
            }
            return pattern(pattern, condition instanceof Missing ? ".not" : "");
        }

        private String pattern(Pattern pattern, String ending) {
            String asked = pattern.constraints().stream()
                    .filter(constraint -> !isSameCase(constraint))
                    .map(constraint -> words(pattern.type(), constraint))
                    .collect(Collectors.joining("; "));
            return asked.isEmpty()
                    ? word(
                            "condition." + pattern.type() + ending + ".any",
                            phrase(pattern.type(), ending, language),
                            language)
                    : phrase(pattern.type(), ending, language) + DASH + asked;
        }

        private static boolean isSameCase(Constraint constraint) {
            return constraint instanceof Comparison comparison
                    && comparison.field().equals(SAME_CASE)
                    && comparison.operator() == Operator.EQUAL;
        }

        private String words(String type, Constraint constraint) {
            if (constraint instanceof Comparison comparison) {
                return comparison(type, comparison);
            }
            if (constraint instanceof Membership membership) {
                String values = membership.values().stream()
                        .map(value -> operand(type, membership.field(), value))
                        .collect(Collectors.joining(membership.negated() ? ", " : " " + or() + " "));
                String none = membership.negated() ? operator(Operator.NOT_EQUAL) + " " : "";
                return field(type, membership.field(), language) + " " + none + values;
            }
            if (constraint instanceof Any any) {
                return any(type, any.parts());
            }
            return ((All) constraint)
                    .parts().stream().map(part -> words(type, part)).collect(Collectors.joining("; "));
        }

        /** Alternatives for the same field share its name: service school or day care. */
        private String any(String type, List<Constraint> parts) {
            String first = words(type, parts.get(0));
            String start =
                    parts.get(0) instanceof Comparison comparison ? field(type, comparison.field(), language) : "";
            return parts.stream()
                    .skip(1)
                    .map(part -> words(type, part))
                    .map(part -> !start.isEmpty() && part.startsWith(start + " ")
                            ? part.substring(start.length() + 1)
                            : part)
                    .collect(Collectors.joining(" " + or() + " ", first + " " + or() + " ", ""));
        }

        private String comparison(String type, Comparison comparison) {
            String field = comparison.field();
            if (comparison.operand() instanceof Operand.Truth truth) {
                return truth(type, field, truth.value() == (comparison.operator() == Operator.EQUAL), language);
            }
            boolean plain = comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.CONTAINS;
            return field(type, field, language) + " " + (plain ? "" : operator(comparison.operator()) + " ")
                    + operand(type, field, comparison.operand());
        }

        private String operand(String type, String field, Operand operand) {
            if (operand instanceof Operand.Text text) {
                return name(type, field, text.value(), language);
            }
            if (operand instanceof Operand.Reference reference) {
                return reference(reference);
            }
            return operand.text();
        }

        /** A limit by its name, any other value by the condition that it was read at. */
        private String reference(Operand.Reference reference) {
            Condition source = rule.conditions().get(reference.condition());
            if (reference.type().equals("Parameter")) {
                return source.patterns().get(0).constraints().stream()
                        .filter(Comparison.class::isInstance)
                        .map(Comparison.class::cast)
                        .map(Comparison::operand)
                        .filter(Operand.Text.class::isInstance)
                        .map(name -> name("Parameter", "name", ((Operand.Text) name).value(), language))
                        .findFirst()
                        .orElse(reference.text());
            }
            return String.valueOf(messages.getMessage(
                    "condition.reference",
                    new Object[] {field(reference.type(), reference.field(), language), reference.condition() + 1},
                    reference.text(),
                    language.locale()));
        }

        private String operator(Operator operator) {
            return word("rules.operator." + operator.name(), operator.sign(), language);
        }

        private String or() {
            return word("condition.or", "or", language);
        }
    }
}
