package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes what a rule sees of a matter as the facts of a case: only facts that matter to the rule, of each only the fields
 * that it reads, and codes and numbers alone. A text that somebody wrote never becomes part of a case.
 */
public final class CaseFacts {

    /** Stands for a text that somebody wrote. */
    static final String ANY_TEXT = "text";

    private static final int MOST_FACTS = 60;
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_./#+-]{0,59}";
    private static final Set<String> NOT_PLAIN = Set.of("yes", "no", "true", "false", "null", "on", "off");
    private static final String PROPOSAL = "Proposal";
    private static final String OF_MATTER = "proposal";

    private final Rule rule;
    private final FactTypes types;
    private final List<Parameter> parameters;
    private final FieldUse use;

    private CaseFacts(Rule rule, FactTypes types, List<Parameter> parameters) {
        this.rule = rule;
        this.types = types;
        this.parameters = parameters;
        this.use = FieldUse.of(rule);
    }

    /**
     * @param fires whether the rule fires with these facts
     * @param lines the facts as a case has them, one a line
     */
    public record Written(boolean fires, List<String> lines) {
        public Written {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param parameters in force on the day
     * @param facts all that the rule sees, without the parameters
     */
    public static Written of(Rule rule, FactSchema schema, List<Parameter> parameters, List<? extends Record> facts) {
        return new CaseFacts(rule, FactTypes.of(schema), List.copyOf(parameters)).write(facts);
    }

    private Written write(List<? extends Record> all) {
        List<Record> seen = new ArrayList<>();
        all.stream()
                .filter(fact -> !(fact instanceof Parameter) && use.types().contains(name(fact)))
                .forEach(seen::add);
        boolean fires = fires(seen);
        List<Record> chosen = telling(seen, fires);
        if (fires) {
            for (Record fact : List.copyOf(chosen)) {
                List<Record> rest = new ArrayList<>(chosen);
                rest.remove(fact);
                if (!rest.isEmpty() && fires(rest)) {
                    chosen = rest;
                }
            }
        }
        Set<String> lines = new LinkedHashSet<>();
        chosen.forEach(fact -> lines.add(line(fact)));
        return new Written(fires, List.copyOf(lines));
    }

    /** The facts that met the rule's conditions, came closest or stood in the way; more where they do not tell the same. */
    private List<Record> telling(List<Record> seen, boolean fires) {
        Set<Record> walked = new LinkedHashSet<>();
        seen.stream().filter(fact -> name(fact).equals(PROPOSAL)).forEach(walked::add);
        RuleWalk.of(rule, withParameters(seen)).steps().forEach(step -> {
            Record fact = step.fact();
            if (fact != null) {
                walked.add(fact);
            }
        });
        List<Record> few = seen.stream().filter(walked::contains).toList();
        return few.isEmpty() || fires(few) != fires
                ? seen.stream().limit(MOST_FACTS).toList()
                : few;
    }

    private boolean fires(List<Record> facts) {
        return RuleWalk.of(rule, withParameters(facts)).fires();
    }

    private List<Record> withParameters(List<Record> facts) {
        List<Record> known = new ArrayList<>(facts);
        known.addAll(parameters);
        return known;
    }

    private static String name(Record fact) {
        return fact.getClass().getSimpleName();
    }

    private String line(Record fact) {
        FactType type = types.known(name(fact));
        Set<String> read = use.of(type.name());
        return "- " + type.name() + ": "
                + type.fields().values().stream()
                        .filter(field -> read.contains(field.name()) && !identity(type, field))
                        .map(field -> written(field, field.read(fact)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    /** All facts of a case belong to one matter, so its name is left out. */
    private static boolean identity(FactType type, FactField field) {
        return field.name().equals(OF_MATTER)
                || (type.name().equals(PROPOSAL) && field.name().equals("id"));
    }

    /** The empty text for what a case need not say: a field that is not given is empty, zero or false. */
    private static String written(FactField field, Object value) {
        String text =
                switch (field.kind()) {
                    case TEXT -> value.toString().isEmpty() ? "" : code(value.toString());
                    case WHOLE -> value.toString().equals("0") ? "" : value.toString();
                    case TRUTH -> Boolean.TRUE.equals(value) ? "true" : "";
                    case CONSTANT -> value.toString();
                    case TEXTS -> {
                        List<?> texts = (List<?>) value;
                        yield texts.isEmpty()
                                ? ""
                                : texts.stream()
                                        .map(one -> code(String.valueOf(one)))
                                        .collect(Collectors.joining(", ", "[", "]"));
                    }
                };
        return text.isEmpty() ? "" : field.name() + ": " + text;
    }

    private static String code(String text) {
        if (!text.matches(CODE)) {
            return ANY_TEXT;
        }
        return text.matches("[A-Za-z][A-Za-z0-9_-]*") && !NOT_PLAIN.contains(text) ? text : '"' + text + '"';
    }
}
