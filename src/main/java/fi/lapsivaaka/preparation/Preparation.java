package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.Questionnaire;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.AnswerChecker;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The work on a draft as it stands.
 *
 * @param day whose rules apply: today, until it is signed
 * @param kept the answers saved so far, by question
 * @param rivals answers between which a person must choose
 * @param dates the days that matter to it, as far as they are known
 * @param earlier answers of an earlier assessment that are offered, by question; empty when none was chosen
 */
public record Preparation(
        KeptDraft draft,
        LocalDate day,
        Matter matter,
        Map<String, KeptAnswer> kept,
        List<RivalAnswer> rivals,
        MatterDates dates,
        Map<String, Answer> earlier) {

    public Preparation {
        kept = Map.copyOf(kept);
        rivals = List.copyOf(rivals);
        earlier = Map.copyOf(earlier);
    }

    /** The forms of the version of the rules by which it is judged. */
    public Forms forms() {
        return matter.given().forms();
    }

    /** What was answered to questions that those forms do not ask any more, by question: kept, but it counts for nothing. */
    public SortedMap<String, KeptAnswer> unasked() {
        SortedMap<String, KeptAnswer> unasked = new TreeMap<>(kept);
        unasked.keySet().removeIf(question -> forms().question(question).isPresent());
        unasked.values().removeIf(answer -> answer.answer().isBlank());
        return unasked;
    }

    public Questionnaire questionnaire() {
        return matter.questionnaire();
    }

    public Optional<KeptAnswer> answer(Question question) {
        return Optional.ofNullable(kept.get(question.id()));
    }

    /** Whether the question has all that it asks for; an optional one that nobody has touched is done too. */
    public boolean done(Question question) {
        Answer given = answer(question).map(KeptAnswer::answer).orElse(Answer.NONE);
        boolean settled = rivals.stream().noneMatch(rival -> rival.question().equals(question.id()));
        return settled && AnswerChecker.check(question, given).isEmpty();
    }

    /** How many questions of a step have all that they ask for. */
    public int done(Questionnaire.Part part) {
        return (int) part.questions().stream().filter(this::done).count();
    }
}
