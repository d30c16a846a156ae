package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A matter with forms open and answers given, for tests. */
final class AnsweredMatter {

    static final Forms FORMS = Forms.shipped();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<String> open = new ArrayList<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private String organisation = "KUNTA";
    private List<String> types = List.of();
    private List<String> services = List.of();

    static AnsweredMatter with(String... forms) {
        AnsweredMatter matter = new AnsweredMatter();
        matter.open.addAll(List.of(forms));
        return matter;
    }

    AnsweredMatter county() {
        organisation = "HVA";
        return this;
    }

    AnsweredMatter decides(String... codes) {
        types = List.of(codes);
        return this;
    }

    AnsweredMatter about(String... codes) {
        services = List.of(codes);
        return this;
    }

    AnsweredMatter answer(String question, String... values) {
        answers.put(question, Answer.of(values));
        return this;
    }

    AnsweredMatter beside(String question, String part, String value) {
        answers.put(question, answers.getOrDefault(question, Answer.NONE).with(part, value));
        return this;
    }

    /** Adds a row; each cell is {@code column=value}. */
    AnsweredMatter row(String question, String... cells) {
        Answer before = answers.getOrDefault(question, Answer.NONE);
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        List<Map<String, String>> rows = new ArrayList<>(before.rows());
        rows.add(row);
        answers.put(question, new Answer(before.values(), before.parts(), rows));
        return this;
    }

    FormAnswers answers() {
        return new FormAnswers(FORMS, open, answers);
    }

    Sheet sheet() {
        Proposal proposal =
                new Proposal(Facts.PROPOSAL, organisation, types, services, "UNKNOWN", !services.isEmpty(), false);
        return new Sheet(answers(), proposal, InterviewFacts.of(proposal, ScreeningLevel.FULL, answers()), TODAY);
    }

    List<Record> facts() {
        return AnswerFacts.of(sheet());
    }

    List<NumberAnswer> numbers() {
        return facts().stream()
                .filter(NumberAnswer.class::isInstance)
                .map(NumberAnswer.class::cast)
                .toList();
    }
}
