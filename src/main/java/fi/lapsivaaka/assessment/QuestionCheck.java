package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Option;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.Constraint;
import fi.lapsivaaka.ruleset.Operand;
import fi.lapsivaaka.ruleset.Pattern;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds conditions on questions that no form asks, and on choices that a question does not offer. */
final class QuestionCheck {

    private static final Set<String> FACTS = Set.of("Answer", "NumberAnswer", "Blank");

    private final Forms forms;
    private final List<Problem> problems = new ArrayList<>();

    QuestionCheck(Forms forms) {
        this.forms = forms;
    }

    List<Problem> problems(RuleSet rules) {
        for (Rule rule : rules.rules()) {
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
        List<String> asked = texts(pattern.constraints(), Set.of("question"));
        for (String id : asked) {
            if (question(id).isEmpty()) {
                problems.add(
                        problem(rule, pattern, "no form asks " + id, "the id of a question, or of one of its fields"));
            }
        }
        if (asked.size() == 1 && pattern.type().equals("Answer")) {
            List<String> named = texts(pattern.constraints(), Set.of("value", "choices"));
            question(asked.get(0)).ifPresent(question -> choices(rule, pattern, asked.get(0), question, named));
        }
    }

    /** The empty text means that there is no answer and needs no choice. */
    private void choices(Rule rule, Pattern pattern, String asked, Question question, List<String> named) {
        List<Option> options = asked.equals(question.id())
                ? question.shape().options()
                : question.part(asked.substring(question.id().length() + 1))
                        .map(field -> field.shape().options())
                        .orElse(List.of());
        Set<String> offered = options.stream().map(Option::code).collect(Collectors.toSet());
        for (String code : named) {
            if (!code.isEmpty() && !offered.contains(code)) {
                problems.add(problem(
                        rule,
                        pattern,
                        "question " + asked + " has no choice " + code,
                        offered.isEmpty()
                                ? "a question, or a field of one, that has choices"
                                : offered.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
    }

    /** {@code K-02-now} is the field {@code now}, or a number made from it, of question {@code K-02}. */
    private Optional<Question> question(String id) {
        Optional<Question> found = forms.question(id);
        for (int dash = id.lastIndexOf('-'); found.isEmpty() && dash > 0; dash = id.lastIndexOf('-', dash - 1)) {
            found = forms.question(id.substring(0, dash));
        }
        return found;
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
