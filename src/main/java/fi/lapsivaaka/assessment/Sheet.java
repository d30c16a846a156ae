package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Facts;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The answers that count: those to questions that apply, of the forms that are open. */
final class Sheet {

    /** Forms to which modules add their questions. */
    private static final Set<String> WITH_MODULES = Set.of(Forms.SHORT, Forms.FULL, Forms.BUDGET);

    private static final String PLAN = "T-01";

    private final Forms forms;
    private final Set<String> open;
    private final Map<String, Question> asked = new LinkedHashMap<>();
    private final Map<String, Answer> answers;
    private final Proposal proposal;
    private final LocalDate today;

    Sheet(FormAnswers given, Proposal proposal, Facts known, LocalDate today) {
        this.forms = given.forms();
        this.answers = given.answers();
        this.proposal = proposal;
        this.today = today;
        this.open = new LinkedHashSet<>(given.open());
        if (open.stream().anyMatch(WITH_MODULES::contains)) {
            forms.modules(answers, known).stream().map(Form::code).forEach(open::add);
        }
        open.stream()
                .flatMap(form -> forms.applicable(form, answers, known).stream())
                .forEach(question -> asked.putIfAbsent(question.id(), question));
    }

    /** Codes of the forms and modules that are open. */
    Set<String> open() {
        return open;
    }

    /** The questions that apply. */
    List<Question> asked() {
        return List.copyOf(asked.values());
    }

    Proposal proposal() {
        return proposal;
    }

    LocalDate today() {
        return today;
    }

    /** What the answers say, under the names by which rules speak of it. */
    List<Statement> statements() {
        return forms.statements(asked.values(), answers);
    }

    /** The answer, or none when the question does not apply. */
    Answer answer(String question) {
        Question known = asked.get(question);
        return known == null ? Answer.NONE : known.tidied(answers.getOrDefault(question, Answer.NONE));
    }

    /** The one choice or text; the empty text when there is none. */
    String value(String question) {
        return answer(question).value();
    }

    /** A field beside the answer; the empty text when there is none. */
    String part(String question, String part) {
        return answer(question).parts().getOrDefault(part, "");
    }

    boolean answered(String question) {
        return !answer(question).isBlank();
    }

    List<Map<String, String>> rows(String question) {
        return answer(question).rows();
    }

    /** The plan with its days. They are kept beside the forms too, and hold whichever form is open. */
    List<Map<String, String>> plan() {
        return answers.getOrDefault(PLAN, Answer.NONE).rows();
    }

    Optional<BigDecimal> number(String question) {
        return Numeral.read(value(question));
    }

    Optional<BigDecimal> number(String question, String part) {
        return Numeral.read(part(question, part));
    }

    static Optional<BigDecimal> number(Map<String, String> row, String column) {
        return Numeral.read(row.getOrDefault(column, ""));
    }

    static boolean filled(Map<String, String> row, String... columns) {
        return Stream.of(columns).allMatch(row::containsKey);
    }
}
