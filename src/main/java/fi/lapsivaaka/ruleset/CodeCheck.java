package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.Observation.Kind;
import fi.lapsivaaka.ruleset.Observation.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds conditions on codes that nobody knows, and known codes of which no rule speaks. */
final class CodeCheck {

    /** Codes shown as what is allowed. */
    private static final int SHOWN = 60;

    private final Map<String, KnownCodes> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> named = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();

    private CodeCheck(List<KnownCodes> codes) {
        codes.forEach(one -> {
            known.put(one.field(), one);
            named.put(one.field(), new TreeSet<>());
        });
    }

    static List<Observation> in(List<Rule> rules, List<KnownCodes> codes) {
        CodeCheck check = new CodeCheck(codes);
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                for (Pattern pattern : Patterns.of(condition)) {
                    pattern.constraints().forEach(constraint -> check.look(rule, pattern, constraint));
                }
            }
        }
        check.known.values().stream().filter(KnownCodes::eachUsed).forEach(check::unused);
        return check.observations;
    }

    private void look(Rule rule, Pattern pattern, Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> look(rule, pattern, part));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> look(rule, pattern, part));
        } else if (constraint instanceof Constraint.Membership membership) {
            membership.values().forEach(value -> look(rule, pattern, membership.field(), Operator.EQUAL, value));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            look(rule, pattern, comparison.field(), comparison.operator(), comparison.operand());
        }
    }

    private void look(Rule rule, Pattern pattern, String field, Operator operator, Operand operand) {
        KnownCodes codes = known.get(pattern.type() + '.' + field);
        String code = code(operand);
        if (codes == null || code == null) {
            return;
        }
        Set<String> meant = codes.codes().stream()
                .filter(one -> operator == Operator.STARTS_WITH ? one.startsWith(code) : one.equals(code))
                .collect(Collectors.toSet());
        named.getOrDefault(codes.field(), Set.of()).addAll(meant);
        boolean range = operator == Operator.LESS
                || operator == Operator.AT_MOST
                || operator == Operator.GREATER
                || operator == Operator.AT_LEAST;
        if (meant.isEmpty() && !range) {
            observations.add(new Observation(
                    codes.complete() ? Weight.ERROR : Weight.REMARK,
                    Kind.UNKNOWN_CODE,
                    new Problem(
                            pattern.place().file(),
                            pattern.place().line(),
                            pattern.place().column(),
                            rule.id(),
                            field + ' ' + code + " is not known",
                            shown(codes.codes())),
                    ""));
        }
    }

    private static @Nullable String code(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        return operand instanceof Operand.Whole whole ? Long.toString(whole.value()) : null;
    }

    private static String shown(Set<String> codes) {
        return codes.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "))
                + (codes.size() > SHOWN ? ", …" : "");
    }

    private void unused(KnownCodes codes) {
        Set<String> rest = new TreeSet<>(codes.codes());
        rest.removeAll(named.getOrDefault(codes.field(), Set.of()));
        if (!rest.isEmpty()) {
            observations.add(new Observation(
                    Weight.REMARK,
                    Kind.GAP,
                    new Problem(
                            "",
                            0,
                            0,
                            "",
                            "no rule speaks of " + codes.field() + ' ' + String.join(", ", rest),
                            "a rule for each, where it matters"),
                    ""));
        }
    }
}
