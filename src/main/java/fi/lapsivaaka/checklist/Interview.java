package fi.lapsivaaka.checklist;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells which questions apply, given what has been answered and what is known. An answer to a question that no longer
 * applies counts for nothing, so that changing one's mind leaves no hidden traces.
 */
final class Interview {

    private final Map<String, Question> questions;
    private final Map<String, Answer> answers;
    private final Facts facts;
    private final Map<String, Boolean> shown = new HashMap<>();

    Interview(Map<String, Question> questions, Map<String, Answer> answers, Facts facts) {
        this.questions = questions;
        this.answers = answers;
        this.facts = facts;
    }

    boolean applies(Question question) {
        Boolean known = shown.get(question.id());
        if (known == null) {
            known = holds(question.shownWhen());
            shown.put(question.id(), known);
        }
        return known;
    }

    boolean holds(ShownWhen condition) {
        if (condition instanceof ShownWhen.All all) {
            return all.parts().stream().allMatch(this::holds);
        } else if (condition instanceof ShownWhen.Any any) {
            return any.parts().stream().anyMatch(this::holds);
        } else if (condition instanceof ShownWhen.AnswerIs answer) {
            return holds(answer);
        } else if (condition instanceof ShownWhen.FactIs fact) {
            return fact.operator().holds(facts.of(fact.fact()), fact.values());
        }
        throw new IllegalStateException("unknown condition " + condition);
    }

    private boolean holds(ShownWhen.AnswerIs condition) {
        Question question = questions.get(condition.question());
        Answer answer = question != null && applies(question)
                ? question.tidied(answers.getOrDefault(question.id(), Answer.NONE))
                : Answer.NONE;
        if (condition.operator() == Operator.ANSWERED && condition.part().isEmpty()) {
            return !answer.isBlank();
        }
        return condition.operator().holds(answer.given(condition.part()), condition.values());
    }
}
