package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Facts;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Step;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a matter as it stands, its draft and its answers together: which forms are open follows from the level that the
 * screening gives, and which questions apply follows from the matter and the answers.
 */
public final class MatterReader {

    private static final String BUDGET_DECISION = "BUDGET";

    private final DraftChecker checker;
    private final FactReader reader;
    private final Forms forms;

    MatterReader(DraftChecker checker, FactReader reader, Forms forms) {
        this.checker = checker;
        this.reader = reader;
        this.forms = forms;
    }

    /** Reads matters by another rule set than the one in use. */
    public static MatterReader of(AssessmentRules rules, Vocabulary vocabulary) {
        DraftChecker checker = new DraftChecker(rules, vocabulary);
        return new MatterReader(checker, checker.facts(), rules.forms());
    }

    public Forms forms() {
        return forms;
    }

    /**
     * @param organisation {@code kunta} or {@code hva}
     * @param answers question id to answer; only answers without faults
     * @param day the day whose parameters and rules apply
     */
    public Matter read(
            Draft draft,
            String organisation,
            Map<String, Answer> answers,
            Collection<GivenReason> reasons,
            LocalDate day) {
        FormAnswers screened = new FormAnswers(forms, List.of(Forms.SCREENING), answers);
        ScreeningLevel level =
                checker.screen(draft, organisation, day, screened).level();
        Proposal proposal = reader.proposal(reader.signals(draft, organisation), organisation, screened);
        List<String> open = open(level, proposal);
        FormAnswers given = new FormAnswers(forms, open, answers);
        Facts known = InterviewFacts.of(proposal, level, given);
        Check check = checker.check(draft, organisation, day, given, reasons);
        return new Matter(
                given,
                check,
                new Questionnaire(open, parts(open, answers, known)),
                proposal.services(),
                proposal.childService());
    }

    /**
     * Reads what is asked after the decision: only the questions of the follow-up, judged together with all that was
     * answered before it.
     *
     * @param answers those of the assessment and of the follow-up
     */
    public Matter followUp(Draft draft, String organisation, Map<String, Answer> answers, LocalDate day) {
        FormAnswers screened = new FormAnswers(forms, List.of(Forms.SCREENING), answers);
        ScreeningLevel level =
                checker.screen(draft, organisation, day, screened).level();
        Proposal proposal = reader.proposal(reader.signals(draft, organisation), organisation, screened);
        List<String> open = new ArrayList<>(open(level, proposal));
        open.add(Forms.FOLLOW_UP);
        FormAnswers given = new FormAnswers(forms, open, answers);
        Facts known = InterviewFacts.of(proposal, level, given);
        List<Questionnaire.Part> parts = parts(List.of(Forms.FOLLOW_UP), answers, known).stream()
                .map(part -> new Questionnaire.Part(
                        part.form(),
                        part.step(),
                        part.questions().stream().filter(Question::editable).toList()))
                .toList();
        return new Matter(
                given,
                checker.check(draft, organisation, day, given, List.of()),
                new Questionnaire(List.of(Forms.FOLLOW_UP), parts),
                proposal.services(),
                proposal.childService());
    }

    /** The texts of a rule; empty when the rule set has no such rule. */
    public Optional<RuleText> text(String rule) {
        return checker.text(rule);
    }

    /** The level alone, for trying out what another answer would change. */
    public ScreeningLevel level(Draft draft, String organisation, Map<String, Answer> answers, LocalDate day) {
        return checker.screen(draft, organisation, day, new FormAnswers(forms, List.of(Forms.SCREENING), answers))
                .level();
    }

    private static List<String> open(ScreeningLevel level, Proposal proposal) {
        if (level == ScreeningLevel.NONE) {
            return List.of(Forms.SCREENING);
        }
        if (proposal.decisionTypes().contains(BUDGET_DECISION)) {
            return List.of(Forms.SCREENING, Forms.BUDGET);
        }
        return List.of(Forms.SCREENING, level == ScreeningLevel.FULL ? Forms.FULL : Forms.SHORT);
    }

    private List<Questionnaire.Part> parts(List<String> open, Map<String, Answer> answers, Facts known) {
        List<Form> shown = new ArrayList<>();
        for (String code : open) {
            forms.form(code).ifPresent(form -> {
                form.includes().forEach(included -> forms.form(included).ifPresent(shown::add));
                shown.add(form);
            });
        }
        if (open.size() > 1) {
            shown.addAll(forms.modules(answers, known));
        }
        Set<String> applicable = new HashSet<>();
        shown.stream()
                .flatMap(form -> forms.applicable(form.code(), answers, known).stream())
                .map(Question::id)
                .forEach(applicable::add);
        return shown.stream()
                .distinct()
                .flatMap(form -> form.steps().stream().map(step -> part(form, step, applicable)))
                .filter(part -> !part.questions().isEmpty())
                .toList();
    }

    private static Questionnaire.Part part(Form form, Step step, Set<String> applicable) {
        Stream<Question> asked = step.questions().stream().filter(question -> applicable.contains(question.id()));
        return new Questionnaire.Part(form, step, asked.toList());
    }
}
