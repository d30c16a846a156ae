package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.QuestionUses;
import fi.lapsivaaka.authoring.web.FormsView.Link;
import fi.lapsivaaka.authoring.web.QuestionEditView.Readers;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells who reads a question of a draft, with the way there. */
final class QuestionReaders {

    private QuestionReaders() {}

    static Readers of(UUID draft, Map<String, byte[]> content, DraftForms forms, String id, Language language) {
        QuestionUses uses = QuestionUses.of(content, forms.attempt().forms());
        return new Readers(
                uses.rules(id).stream()
                        .map(use -> FormLines.rule(draft, use, language))
                        .toList(),
                forms.question(id).map(uses::throughFacts).orElse(List.of()).stream()
                        .map(use -> FormLines.rule(draft, use, language))
                        .toList(),
                uses.questions(id).stream()
                        .map(question ->
                                new Link(FormWords.named(question, language), address(draft, question, language)))
                        .toList(),
                uses.modules(id).stream()
                        .map(form -> new Link(
                                form.title().in(language), Desk.address(draft, language) + "/forms/" + form.code()))
                        .toList());
    }

    private static String address(UUID draft, Question question, Language language) {
        return EntryForms.address(draft, DraftForms.path(question.form()), question.id(), language);
    }
}
