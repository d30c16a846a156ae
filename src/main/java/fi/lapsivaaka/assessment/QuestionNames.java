package fi.lapsivaaka.assessment;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import java.util.Optional;
import java.util.function.Function;

/** What rules call a question or a part of one ({@code K-02}, {@code K-02-after}), with the words of its form. */
final class QuestionNames {

    private QuestionNames() {}

    /** Empty where the forms have no such question. */
    static Optional<LocalizedText> of(Forms forms, String subject) {
        Optional<Question> whole = forms.question(subject);
        if (whole.isPresent()) {
            return whole.map(question -> text(language -> said(question, language)));
        }
        for (int end = subject.lastIndexOf('-'); end > 0; end = subject.lastIndexOf('-', end - 1)) {
            Optional<Question> question = forms.question(subject.substring(0, end));
            if (question.isPresent()) {
                Question asked = question.get();
                String part = subject.substring(end + 1);
                return Optional.of(text(language -> said(asked, language) + ", "
                        + asked.part(part)
                                .map(column -> column.label().in(language))
                                .orElse(part)));
            }
        }
        return Optional.empty();
    }

    private static String said(Question question, Language language) {
        return question.id() + " ”" + question.text().in(language) + "”";
    }

    private static LocalizedText text(Function<Language, String> in) {
        return new LocalizedText(in.apply(Language.FI), in.apply(Language.SV), in.apply(Language.EN));
    }
}
