package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Fact;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Operator;
import fi.lapsivaaka.checklist.Option;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.checklist.ShownWhen;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a form file writes in codes: what kind of answer is asked for, and when a question applies. */
@Component
class FormWords {

    private static final int LONGEST = 90;

    private final WorkshopWords words;
    private final Vocabulary vocabulary;

    FormWords(WorkshopWords words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** The words of a type, as a form file names it. */
    String type(String type, Language language) {
        return words.wordOr(language, "formedit.type." + type, type);
    }

    /** A provision by its name; its id where it is not known. */
    String provision(String id, Language language) {
        return id.equals("policy")
                ? words.word(language, "formedit.policy")
                : vocabulary.provision(id).map(one -> one.reference(language)).orElse(id);
    }

    /** A condition as a sentence; the empty text where there is none. */
    String condition(ShownWhen condition, Forms forms, Language language) {
        if (condition instanceof ShownWhen.All all) {
            return joined(all.parts(), "and", forms, language);
        } else if (condition instanceof ShownWhen.Any any) {
            return joined(any.parts(), "or", forms, language);
        } else if (condition instanceof ShownWhen.AnswerIs answer) {
            Optional<Question> question = forms.question(answer.question());
            Shape shape = question.map(Question::shape).orElseGet(Shape.Person::new);
            String subject = question.map(one -> named(one, language)).orElse(answer.question());
            if (!answer.part().isEmpty()) {
                subject += ", "
                        + question.flatMap(one -> one.part(answer.part()))
                                .map(part -> part.label().in(language))
                                .orElse(answer.part());
                shape = question.flatMap(one -> one.part(answer.part()))
                        .map(part -> part.shape())
                        .orElse(shape);
            }
            List<Option> options = shape.options();
            return compared(
                    subject,
                    answer.operator(),
                    answer.values().stream()
                            .map(code -> label(options, code, language))
                            .toList(),
                    language);
        }
        ShownWhen.FactIs fact = (ShownWhen.FactIs) condition;
        return compared(
                fact(fact.fact(), language),
                fact.operator(),
                fact.values().stream()
                        .map(code -> value(fact.fact(), code, language))
                        .toList(),
                language);
    }

    /** A question by its id and its first words. */
    static String named(Question question, Language language) {
        String text = question.text().in(language);
        return question.id() + " ”" + (text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text) + "”";
    }

    /** A fact in words. */
    String fact(Fact fact, Language language) {
        return words.word(language, "formedit.fact." + fact.code());
    }

    /** A value of a fact in words. */
    String value(Fact fact, String code, Language language) {
        return switch (fact) {
            case DECISION_TYPES ->
                vocabulary
                        .decisionType(code)
                        .map(one -> one.name().in(language))
                        .orElse(code);
            case SERVICES ->
                vocabulary.group(code).map(one -> one.name().in(language)).orElse(code);
            default -> words.wordOr(language, "formedit.value." + code.toLowerCase(Locale.ROOT), code);
        };
    }

    private String joined(List<ShownWhen> parts, String by, Forms forms, Language language) {
        String between = " " + words.word(language, "formedit.join." + by) + " ";
        return parts.stream().map(part -> condition(part, forms, language)).collect(Collectors.joining(between));
    }

    private String compared(String subject, Operator operator, List<String> values, Language language) {
        return words.word(language, "formedit.when." + operator.code(), subject, String.join(", ", values));
    }

    private static String label(List<Option> options, String code, Language language) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> option.label().in(language))
                .orElse(code);
    }
}
