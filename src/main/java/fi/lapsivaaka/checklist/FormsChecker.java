package fi.lapsivaaka.checklist;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Checks what can only be checked when all forms are known: who names whom, and that nothing goes in a circle. */
final class FormsChecker {

    private final Map<String, Form> forms;
    private final Map<String, Question> questions;
    private final Shared shared;
    private final FormReader read;

    FormsChecker(Map<String, Form> forms, Map<String, Question> questions, Shared shared, FormReader read) {
        this.forms = forms;
        this.questions = questions;
        this.shared = shared;
        this.read = read;
    }

    void check() {
        read.conditions().places().forEach((condition, block) -> {
            if (condition instanceof ShownWhen.AnswerIs answer) {
                answer(answer, block);
            } else if (condition instanceof ShownWhen.FactIs fact) {
                fact(fact, block);
            }
        });
        for (Form form : forms.values()) {
            for (String included : form.includes()) {
                Form other = forms.get(included);
                if (other == null || other.module() || !other.includes().isEmpty() || form.module()) {
                    place(form.code())
                            .problem(
                                    "includes",
                                    "form '" + included + "' cannot be included",
                                    "a form that includes none");
                }
            }
        }
        for (Question question : questions.values()) {
            for (String source : question.prefillFrom()) {
                if (!questions.containsKey(source)) {
                    place(question.id())
                            .problem("prefill-from", "there is no question '" + source + "'", "a question's id");
                }
            }
            if (reaches(question, question.id(), new HashSet<>())) {
                place(question.id())
                        .problem("shown-when", question.id() + " depends on itself", "a condition on another question");
            }
        }
    }

    private void answer(ShownWhen.AnswerIs condition, Block block) {
        Optional<Question> question = Optional.ofNullable(questions.get(condition.question()));
        if (question.isEmpty()) {
            block.problem("question", "there is no question '" + condition.question() + "'", "a question's id");
            return;
        }
        Shape shape = question.get().shape();
        if (!condition.part().isEmpty()) {
            Optional<Column> part = question.get().part(condition.part());
            if (part.isEmpty()) {
                block.problem(
                        "part", condition.question() + " has no part '" + condition.part() + "'", "a column's id");
                return;
            }
            shape = part.get().shape();
        }
        boolean chosen = condition.operator() == Operator.ANY_OF || condition.operator() == Operator.NONE_OF;
        if (chosen && !(shape instanceof Shape.Choice)) {
            block.problem("operator", condition.question() + " is not a choice here", "answered, at-least, at-most");
        } else if (condition.operator().numeric() && !(shape instanceof Shape.Amount)) {
            block.problem("operator", condition.question() + " is not a number here", "any-of, none-of, answered");
        } else {
            values(condition.operator(), condition.values(), codes(shape.options()), block);
        }
    }

    private void fact(ShownWhen.FactIs condition, Block block) {
        if (condition.operator().numeric()) {
            block.problem("operator", "a fact is not a number", "any-of, none-of, answered");
            return;
        }
        List<String> allowed = condition
                .fact()
                .optionList()
                .map(list -> codes(Objects.requireNonNullElse(shared.lists().get(list), List.of())))
                .orElse(condition.fact().allowed());
        values(condition.operator(), condition.values(), allowed, block);
    }

    private static void values(Operator operator, List<String> values, List<String> allowed, Block block) {
        if (operator == Operator.ANSWERED) {
            if (!values.isEmpty()) {
                block.problem("values", "'answered' compares with nothing", "no values");
            }
        } else if (operator.numeric()) {
            if (values.size() != 1 || !values.get(0).matches("-?[0-9]{1,12}")) {
                block.problem("value", "'" + operator.code() + "' needs a number", "value: one whole number");
            }
        } else if (values.isEmpty()) {
            block.problem("values", "'" + operator.code() + "' compares with nothing", String.join(", ", allowed));
        } else {
            values.stream()
                    .filter(value -> !allowed.contains(value))
                    .forEach(value -> block.problem(
                            "values", "'" + value + "' is not one of the options", String.join(", ", allowed)));
        }
    }

    /** Whether the condition of a question leads, directly or through others, to the question with this id. */
    private boolean reaches(Question from, String id, Set<String> seen) {
        for (String next : named(from.shownWhen())) {
            if (next.equals(id)) {
                return true;
            }
            Question question = questions.get(next);
            if (question != null && seen.add(next) && reaches(question, id, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> named(ShownWhen condition) {
        Set<String> found = new LinkedHashSet<>();
        if (condition instanceof ShownWhen.AnswerIs answer) {
            found.add(answer.question());
        } else if (condition instanceof ShownWhen.All all) {
            all.parts().forEach(part -> found.addAll(named(part)));
        } else if (condition instanceof ShownWhen.Any any) {
            any.parts().forEach(part -> found.addAll(named(part)));
        }
        return found;
    }

    private Block place(String id) {
        return Objects.requireNonNull(read.places().get(id));
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(Option::code).toList();
    }
}
