package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.MatterReader;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Runs a stored assessment again: by the rules of its day, which gives the same, or by today's, which gives what changed. */
@Component
public class Rerun {

    private final StoredAssessments stored;
    private final RulesInUse rules;
    private final Vocabulary vocabulary;

    Rerun(StoredAssessments stored, RulesInUse rules, Vocabulary vocabulary) {
        this.stored = stored;
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /**
     * What another run says otherwise.
     *
     * @param added ids of the rules that raise something now
     * @param gone ids of the rules that raised something then
     */
    public record Difference(
            String levelBefore,
            String level,
            String readinessBefore,
            String readiness,
            List<String> added,
            List<String> gone) {

        public boolean none() {
            return levelBefore.equals(level) && readinessBefore.equals(readiness) && added.isEmpty() && gone.isEmpty();
        }
    }

    /**
     * The result by the rules of the assessment's day, as JSON: byte for byte the one that was stored.
     *
     * @throws IllegalStateException when its rule set was not kept
     */
    public String asItWas(StoredAssessment assessment, KeptDraft draft) {
        AssessmentRules rules = AssessmentRules.read(
                RuleSource.memory(stored.archived(assessment.ruleSet().sha256())
                        .orElseThrow(() -> new IllegalStateException("rule set of assessment " + assessment.id()))),
                vocabulary);
        return ResultJson.result(
                check(MatterReader.of(rules, vocabulary), assessment, answers(assessment), draft, assessment.day()));
    }

    /** What the rules that are in force for its organisation now say otherwise, as they are on a day. */
    public Difference today(StoredAssessment assessment, KeptDraft draft, LocalDate day) {
        String now = ResultJson.result(by(rules.now(draft.ownerId()), assessment, draft, day));
        List<String> findings = ResultJson.findings(now);
        return new Difference(
                assessment.level(),
                ResultJson.field(now, "level"),
                assessment.readiness(),
                ResultJson.field(now, "readiness"),
                findings.stream()
                        .filter(rule -> !assessment.findings().contains(rule))
                        .toList(),
                assessment.findings().stream()
                        .filter(rule -> !findings.contains(rule))
                        .toList());
    }

    /** What some version of the rules says of what a stored assessment rests on. */
    public Check by(RulesInUse.Ready version, StoredAssessment assessment, KeptDraft draft, LocalDate day) {
        return check(version.matters(), assessment, fitting(answers(assessment), version.forms()), draft, day);
    }

    private static Map<String, Answer> answers(StoredAssessment assessment) {
        return ResultJson.answers(assessment.input());
    }

    /** Answers that questions of these forms can have; other forms may ask otherwise. */
    private static Map<String, Answer> fitting(Map<String, Answer> answers, Forms forms) {
        Map<String, Answer> fitting = new TreeMap<>();
        answers.forEach((id, answer) -> forms.question(id)
                .map(question -> CountedAnswer.of(question, answer))
                .filter(counted -> !counted.isBlank())
                .ifPresent(counted -> fitting.put(id, counted)));
        return fitting;
    }

    private static Check check(
            MatterReader reader,
            StoredAssessment assessment,
            Map<String, Answer> answers,
            KeptDraft draft,
            LocalDate day) {
        return reader.read(
                        draft.draft(),
                        ResultJson.field(assessment.input(), "organisation"),
                        answers,
                        ResultJson.reasons(assessment.input()),
                        day)
                .check();
    }
}
