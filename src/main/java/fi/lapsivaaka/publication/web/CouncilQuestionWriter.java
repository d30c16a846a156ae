package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.publication.CouncilQuestion;
import fi.lapsivaaka.publication.Wording;
import fi.lapsivaaka.summary.CouncilPage;
import fi.lapsivaaka.summary.CouncilTextSource;
import fi.lapsivaaka.summary.TextLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes questions and answers for pages. */
@Component
class CouncilQuestionWriter {

    private final CouncilTextSource pages;
    private final Wording words;

    CouncilQuestionWriter(CouncilTextSource pages, Wording words) {
        this.pages = pages;
        this.words = words;
    }

    /** A point of the council's page to which something can be asked. */
    public record Point(String id, String heading) {}

    /**
     * A question as it is shown.
     *
     * @param answer null while there is none
     * @param asking language in which it is asked, as a code; null where it is the page's or not clear
     * @param answering the same of the answer
     */
    public record Row(
            UUID id,
            UUID draft,
            String matter,
            String at,
            String question,
            String asked,
            @Nullable String answer,
            String answered,
            @Nullable String asking,
            @Nullable String answering) {}

    /** The points of a page, in its order: its answers, then what tells more. Where both have one id they are one point. */
    List<Point> points(KeptDraft draft, Language language) {
        CouncilPage page = pages.write(draft.id(), language).page();
        Map<String, String> points = new LinkedHashMap<>();
        points.put("need", page.need().question());
        points.put("readiness", page.readiness().question());
        page.answers().forEach(answer -> points.putIfAbsent(answer.id(), answer.question()));
        page.sections().forEach(section -> points.putIfAbsent(section.id(), section.heading()));
        return points.entrySet().stream()
                .map(one -> new Point(one.getKey(), one.getValue()))
                .toList();
    }

    List<Row> rows(List<CouncilQuestion> questions, KeptDraft draft, Language language) {
        List<Point> points = questions.isEmpty() ? List.of() : points(draft, language);
        return questions.stream().map(one -> row(one, points, language)).toList();
    }

    /** Of several matters, without the points they are about. */
    List<Row> rows(List<CouncilQuestion> questions, Language language) {
        return questions.stream().map(one -> row(one, List.of(), language)).toList();
    }

    private Row row(CouncilQuestion one, List<Point> points, Language language) {
        CouncilQuestion.Answer answer = one.answer();
        return new Row(
                one.id(),
                one.draft(),
                one.matter(),
                points.stream()
                        .filter(point -> point.id().equals(one.section()))
                        .map(Point::heading)
                        .findFirst()
                        .orElse(""),
                one.question(),
                words.of(language, "questions.by", one.asker(), words.day(one.askedAt())),
                answer == null ? null : answer.text(),
                answer == null ? "" : words.of(language, "questions.by", answer.name(), words.day(answer.at())),
                TextLanguage.otherThan(language, one.question()),
                answer == null ? null : TextLanguage.otherThan(language, answer.text()));
    }
}
