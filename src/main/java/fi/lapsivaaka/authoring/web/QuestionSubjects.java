package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.ConditionEntry.Term;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.OptionEntry;
import fi.lapsivaaka.authoring.QuestionEntry.Choice;
import fi.lapsivaaka.authoring.web.QuestionEditView.Named;
import fi.lapsivaaka.authoring.web.QuestionEditView.Subjects;
import fi.lapsivaaka.authoring.web.QuestionEditView.TermRow;
import fi.lapsivaaka.authoring.web.QuestionEditView.Value;
import fi.lapsivaaka.checklist.Fact;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a condition can look at, and the values that each has to choose from. */
@Component
class QuestionSubjects {

    private final FormWords words;
    private final WorkshopWords messages;

    QuestionSubjects(FormWords words, WorkshopWords messages) {
        this.words = words;
        this.messages = messages;
    }

    /** Facts, and all questions but one with their parts, by form. */
    List<Subjects> all(DraftForms forms, String but, Language language) {
        List<Subjects> all = new ArrayList<>();
        all.add(new Subjects(
                messages.word(language, "formedit.facts"),
                Arrays.stream(Fact.values())
                        .map(fact -> new Named("fact:" + fact.code(), words.fact(fact, language)))
                        .toList()));
        for (Form form : forms.attempt().forms().all()) {
            List<Named> subjects = new ArrayList<>();
            form.questions().stream()
                    .filter(question -> !question.id().equals(but))
                    .forEach(question -> add(question, subjects, language));
            all.add(new Subjects(form.title().in(language), subjects));
        }
        return all;
    }

    private static void add(Question question, List<Named> subjects, Language language) {
        String name = FormWords.named(question, language);
        subjects.add(new Named(question.id(), name));
        question.parts()
                .forEach(part -> subjects.add(new Named(
                        question.id() + "." + part.id(),
                        question.id() + ": " + part.label().in(language))));
    }

    /** A comparison with the values that its subject has. */
    TermRow row(Term term, DraftForms forms, Language language) {
        Optional<Fact> fact = Fact.of(term.fact());
        Optional<Shape> shape = forms.question(term.question())
                .flatMap(question -> term.part().isEmpty()
                        ? Optional.of(question.shape())
                        : question.part(term.part()).map(part -> part.shape()));
        List<Named> values = fact.isPresent()
                ? values(fact.get(), forms, language)
                : shape.map(Shape::options).orElse(List.of()).stream()
                        .map(option -> new Named(option.code(), option.label().in(language)))
                        .toList();
        List<Value> rows = new ArrayList<>();
        values.forEach(
                one -> rows.add(new Value(one.code(), one.name(), term.values().contains(one.code()))));
        boolean compares = shape.filter(Shape.Amount.class::isInstance).isPresent();
        if (!compares) {
            term.values().stream()
                    .filter(code -> values.stream().noneMatch(one -> one.code().equals(code)))
                    .forEach(code -> rows.add(new Value(code, code, true)));
        }
        String number = compares && !term.values().isEmpty() ? term.values().get(0) : "";
        return new TermRow(term.subject(), term.operator(), number, rows, compares);
    }

    private List<Named> values(Fact fact, DraftForms forms, Language language) {
        return fact.optionList()
                .map(list -> options(list, forms).stream()
                        .map(option ->
                                new Named(option.code(), option.label().getOrDefault(language.code(), option.code())))
                        .toList())
                .orElseGet(() -> fact.allowed().stream()
                        .map(code -> new Named(code, words.value(fact, code, language)))
                        .toList());
    }

    /** The options of a shared list. */
    static List<Choice> options(String list, DraftForms forms) {
        return forms.entry(DraftForms.SHARED, "option-lists/" + list)
                .map(FileEntry::text)
                .flatMap(OptionEntry::read)
                .orElse(List.of());
    }
}
