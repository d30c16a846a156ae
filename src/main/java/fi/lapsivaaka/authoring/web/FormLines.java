package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.FormMarks;
import fi.lapsivaaka.authoring.QuestionUses;
import fi.lapsivaaka.authoring.QuestionUses.RuleUse;
import fi.lapsivaaka.authoring.web.FormsView.Link;
import fi.lapsivaaka.authoring.web.FormsView.QuestionLine;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.workshop.web.Desk;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a question as it is read in a list: what it asks, when, and who reads the answer. */
@Component
class FormLines {

    private final FormWords words;

    FormLines(FormWords words) {
        this.words = words;
    }

    QuestionLine line(
            UUID draft, Question question, DraftForms forms, QuestionUses uses, FormMarks marks, Language language) {
        String path = DraftForms.path(question.form());
        List<String> order = forms.readable(question.form()).stream()
                .flatMap(form -> form.steps().stream())
                .filter(step -> step.id().equals(question.step()))
                .flatMap(step -> step.questions().stream())
                .map(Question::id)
                .toList();
        return new QuestionLine(
                question.id(),
                question.form(),
                question.text().in(language),
                question.help().in(language),
                words.type(question.shape().type(), language),
                question.required(),
                words.condition(question.shownWhen(), forms.attempt().forms(), language),
                Stream.concat(uses.rules(question.id()).stream(), uses.throughFacts(question).stream())
                        .map(use -> rule(draft, use, language))
                        .toList(),
                question.provisions().stream()
                        .map(id -> words.provision(id, language))
                        .toList(),
                marks.mark(question.id()),
                forms.problems(path, question.id()).size(),
                !order.isEmpty() && order.get(0).equals(question.id()),
                !order.isEmpty() && order.get(order.size() - 1).equals(question.id()));
    }

    /** A question that cannot be read as a whole. */
    static QuestionLine unreadable(String id, String form) {
        return new QuestionLine(id, form, "", "", "", false, "", List.of(), List.of(), "", 1, false, false);
    }

    /** A rule and the page on which it is a sentence. */
    static Link rule(UUID draft, RuleUse use, Language language) {
        return new Link(use.rule(), Desk.sentence(Desk.address(draft, language), use.file(), use.rule()));
    }

    /** Whether a question is found by its id, its words or its rules. */
    static boolean matches(QuestionLine line, String query) {
        String text = String.join(
                " ",
                line.id(),
                line.text(),
                line.help(),
                line.type(),
                line.condition(),
                String.join(" ", line.rules().stream().map(Link::name).toList()),
                String.join(" ", line.provisions()));
        return text.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT));
    }
}
