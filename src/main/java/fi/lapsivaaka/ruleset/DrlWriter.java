package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.Condition.Either;
import fi.lapsivaaka.ruleset.Condition.Missing;
import fi.lapsivaaka.ruleset.Condition.Present;
import fi.lapsivaaka.ruleset.Condition.Total;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes a DRL rule of the model as the one text that stands for it in a rule file. Read again, that text gives the same
 * rule.
 *
 * <p>A condition stands on a line of its own. Inside a pattern come first the variables that the pattern itself or the
 * rule's consequence needs, then the constraints, then the other variables.
 */
public final class DrlWriter {

    private static final String INDENT = "    ";

    private DrlWriter() {}

    /**
     * The rule, from its first word to a line end behind its last.
     *
     * @throws NullPointerException for a row of a decision table
     */
    public static String write(Rule rule, FactSchema schema) {
        return write(rule, List.of(), schema);
    }

    /** @param comments lines that stand between the rule's head and its conditions */
    static String write(Rule rule, List<String> comments, FactSchema schema) {
        String subject = Objects.requireNonNull(rule.subject()).text();
        StringBuilder text = new StringBuilder("rule \"" + rule.id() + '"');
        rule.metadata().forEach((key, value) -> text.append(" @" + key + "(\"" + value + "\")"));
        text.append('\n');
        comments.forEach(comment -> text.append(comment).append('\n'));
        text.append("when\n");
        rule.conditions().forEach(condition -> text.append(INDENT)
                .append(condition(condition, subject))
                .append('\n'));
        return text.append("then\n" + INDENT + "insertLogical( new "
                        + schema.conclusion().getSimpleName() + "( \"" + rule.id() + "\", " + subject + " ) );\nend\n")
                .toString();
    }

    /**
     * One condition.
     *
     * @param subject the variable that the rule concludes about, {@code $id}
     */
    public static String condition(Condition condition, String subject) {
        if (condition instanceof Missing missing) {
            return "not " + pattern(missing.pattern(), subject);
        }
        if (condition instanceof Present present) {
            return "exists " + pattern(present.pattern(), subject);
        }
        if (condition instanceof Either either) {
            return either.patterns().stream()
                    .map(pattern -> pattern(pattern, subject))
                    .collect(Collectors.joining(" or ", "( ", " )"));
        }
        if (condition instanceof Total total) {
            return "accumulate( " + pattern(total.pattern(), subject) + "; " + total.result() + " : "
                    + total.fold().word() + "( " + total.argument() + " ); " + total.result() + ' '
                    + total.operator().sign() + ' ' + total.limit().text() + " )";
        }
        return pattern(condition.patterns().get(0), subject);
    }

    /** A constraint between two commas: the outermost {@code ||} or {@code &&} needs no parentheses. */
    public static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().map(Constraint::text).collect(Collectors.joining(" || "));
        }
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().map(Constraint::text).collect(Collectors.joining(" && "));
        }
        return constraint.text();
    }

    private static String pattern(Pattern pattern, String subject) {
        Set<String> own = new HashSet<>(Set.of(subject));
        pattern.constraints().forEach(constraint -> References.of(constraint, used -> own.add(used.text())));
        List<String> parts = new ArrayList<>();
        bindings(pattern, own::contains, parts);
        pattern.constraints().forEach(constraint -> parts.add(constraint(constraint)));
        bindings(pattern, name -> !own.contains(name), parts);
        return (pattern.variable().isEmpty() ? "" : pattern.variable() + " : ")
                + pattern.type()
                + (parts.isEmpty() ? "()" : "( " + String.join(", ", parts) + " )");
    }

    private static void bindings(Pattern pattern, Predicate<String> wanted, List<String> parts) {
        pattern.bindings().forEach((name, field) -> {
            if (wanted.test(name)) {
                parts.add(name + " : " + field);
            }
        });
    }
}
