package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Questionnaire.Part;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.Colleagues;
import fi.lapsivaaka.preparation.HandedStep;
import fi.lapsivaaka.preparation.HandedSteps;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.preparation.web.SharingPage.Choice;
import fi.lapsivaaka.preparation.web.SharingPage.Shared;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in words who was given which step. */
@Component
final class SharingWriter {

    private final HandedSteps steps;
    private final Colleagues colleagues;
    private final Signing signing;
    private final Moments moments;
    private final Figures figures;
    private final MessageSource messages;

    SharingWriter(
            HandedSteps steps,
            Colleagues colleagues,
            Signing signing,
            Moments moments,
            Figures figures,
            MessageSource messages) {
        this.steps = steps;
        this.colleagues = colleagues;
        this.signing = signing;
        this.moments = moments;
        this.figures = figures;
        this.messages = messages;
    }

    /** What was said of each step, to be asked for one after the other. */
    Hands hands(Preparation work, Author reader, Language language) {
        List<HandedStep> given = steps.of(work.draft().id());
        return (form, step) -> given.stream()
                .filter(one -> one.is(form, step))
                .findFirst()
                .map(one -> view(one, reader, language))
                .orElse(null);
    }

    /** Who was given a step. */
    @FunctionalInterface
    interface Hands {

        /** @return null where nobody has been given it */
        @Nullable
        HandView of(String form, String step);
    }

    /** @param typed what came with the form; null to show what is kept */
    SharingPage write(Preparation work, @Nullable SharingForm typed, Author reader, Language language) {
        List<HandedStep> given = steps.of(work.draft().id());
        List<Author> people = colleagues.of(work.draft());
        return new SharingPage(
                work.draft().id().toString(),
                work.draft().name(),
                work.draft().practice(),
                people.stream().map(one -> new Choice(one.id(), one.name())).toList(),
                work.questionnaire().parts().stream()
                        .map(part -> shared(part, given, people, typed, reader, language))
                        .toList(),
                signing.closed(work.draft().id()));
    }

    private Shared shared(
            Part part,
            List<HandedStep> given,
            List<Author> people,
            @Nullable SharingForm typed,
            Author reader,
            Language language) {
        Optional<HandedStep> now = given.stream()
                .filter(one -> one.is(part.form().code(), part.step().id()))
                .findFirst();
        Optional<HandedStep> held = now.filter(HandedStep::held);
        String key = SharingForm.key(part);
        SharingForm.Fault fault = typed == null ? null : typed.fault(key, held, people, moments.today());
        return new Shared(
                key,
                part.form().title().in(language),
                part.step().title().in(language),
                typed == null ? held.map(one -> one.person().id()).orElse("") : typed.person(key),
                typed == null ? held.map(one -> Objects.toString(one.due(), "")).orElse("") : typed.due(key),
                now.map(one -> view(one, reader, language)).orElse(null),
                fault == null ? null : messages.getMessage("share.error." + fault.name(), null, language.locale()));
    }

    private HandView view(HandedStep step, Author reader, Language language) {
        return new HandView(
                step.id(),
                name(step.person(), language),
                step.state().code(),
                step.person().id().equals(reader.id()),
                step.due() == null ? "" : figures.day(step.due()),
                step.late(moments.today()),
                name(step.by(), language),
                step.note());
    }

    private String name(Author author, Language language) {
        return author.name().isEmpty()
                ? Objects.requireNonNull(messages.getMessage("people.nameless", null, language.locale()))
                : author.name();
    }
}
