package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Option;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.Constraint;
import fi.lapsivaaka.ruleset.Operand;
import fi.lapsivaaka.ruleset.Pattern;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds conditions on what nobody gives: a question that no form asks and no derivation makes, a number where there is
 * none, an open answer that cannot be open, and choices that a question does not offer.
 */
final class QuestionCheck {

    private static final Set<String> FACTS = Set.of("Answer", "NumberAnswer", "Blank");

    private final SortedMap<String, Shape> asked;
    private final Set<String> derived = AnswerFacts.subjects();
    private final Set<String> open = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    QuestionCheck(Forms forms) {
        this.asked = forms.subjects();
        forms.all().stream().flatMap(form -> form.questions().stream()).forEach(question -> {
            open.add(question.id());
            question.beside().forEach(field -> open.add(question.id() + "-" + field.id()));
        });
    }

    /** Questions that a rule asks for: those it names, and those that it finds open. */
    static List<String> asked(Rule rule) {
        Stream<String> blank = rule.conditions().stream()
                .flatMap(condition -> condition.patterns().stream())
                .filter(pattern -> pattern.type().equals("Blank"))
                .flatMap(pattern -> texts(pattern.constraints(), Set.of("question")).stream());
        return Stream.concat(named(rule), blank).distinct().toList();
    }

    private static Stream<String> named(Rule rule) {
        return Arrays.stream(rule.metadata().getOrDefault("asks", "").split(", ", -1))
                .filter(id -> !id.isEmpty());
    }

    List<Problem> problems(RuleSet rules) {
        for (Rule rule : rules.rules()) {
            named(rule)
                    .filter(id -> !asked.containsKey(id))
                    .forEach(id -> problems.add(new Problem(
                            rule.place().file(),
                            rule.place().line(),
                            rule.place().column(),
                            rule.id(),
                            "@asks names " + id + ", which no form asks",
                            "ids of questions")));
            for (Condition condition : rule.conditions()) {
                for (Pattern pattern : condition.patterns()) {
                    if (FACTS.contains(pattern.type())) {
                        check(rule, pattern);
                    }
                }
            }
        }
        return List.copyOf(problems);
    }

    private void check(Rule rule, Pattern pattern) {
        List<String> subjects = texts(pattern.constraints(), Set.of("question"));
        for (String subject : subjects) {
            Shape shape = asked.get(subject);
            if (shape == null && !derived.contains(subject)) {
                problems.add(problem(
                        rule,
                        pattern,
                        "no form asks " + subject,
                        "the id of a question, of one of its fields, or " + String.join(", ", new TreeSet<>(derived))));
            } else if (pattern.type().equals("NumberAnswer") && shape != null && !(shape instanceof Shape.Amount)) {
                problems.add(problem(rule, pattern, subject + " is not a number", "Answer"));
            } else if (pattern.type().equals("Blank") && !open.contains(subject)) {
                problems.add(problem(rule, pattern, subject + " cannot be blank", "a question or a field beside one"));
            }
        }
        if (subjects.size() == 1 && pattern.type().equals("Answer")) {
            Shape shape = asked.get(subjects.get(0));
            if (shape != null) {
                choices(rule, pattern, subjects.get(0), shape);
            }
        }
    }

    /** The empty text means that there is no answer and needs no choice; a number may be told not to be known. */
    private void choices(Rule rule, Pattern pattern, String subject, Shape shape) {
        Set<String> offered = shape instanceof Shape.Amount amount && amount.unknownAllowed()
                ? Set.of(fi.lapsivaaka.checklist.Answer.UNKNOWN)
                : shape.options().stream().map(Option::code).collect(Collectors.toSet());
        for (String code : texts(pattern.constraints(), Set.of("value", "choices"))) {
            if (!code.isEmpty() && !offered.contains(code)) {
                problems.add(problem(
                        rule,
                        pattern,
                        "question " + subject + " has no choice " + code,
                        offered.isEmpty()
                                ? "a question, or a field of one, that has choices"
                                : offered.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
    }

    private static List<String> texts(List<Constraint> constraints, Set<String> fields) {
        List<String> texts = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Comparison comparison
                    && fields.contains(comparison.field())
                    && comparison.operand() instanceof Operand.Text text) {
                texts.add(text.value());
            } else if (constraint instanceof Constraint.Membership membership && fields.contains(membership.field())) {
                membership.values().forEach(value -> texts.add(((Operand.Text) value).value()));
            } else if (constraint instanceof Constraint.All all) {
                texts.addAll(texts(all.parts(), fields));
            } else if (constraint instanceof Constraint.Any any) {
                texts.addAll(texts(any.parts(), fields));
            }
        }
        return texts;
    }

    private static Problem problem(Rule rule, Pattern pattern, String what, String allowed) {
        return new Problem(
                pattern.place().file(), pattern.place().line(), pattern.place().column(), rule.id(), what, allowed);
    }
}
