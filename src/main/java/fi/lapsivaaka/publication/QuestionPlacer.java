package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.summary.CouncilPage;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts questions of council members and their answers where they were asked: in the part of the page, or in the part that an
 * answer opens. Those about the whole page, or about a point that has no part, stand in a part of their own.
 */
final class QuestionPlacer {

    private static final String QUESTIONS = "questions";

    private final Wording words;
    private final Language language;

    QuestionPlacer(Wording words, Language language) {
        this.words = words;
        this.language = language;
    }

    CouncilPage place(CouncilPage page, List<CouncilQuestion> questions) {
        Map<String, List<Fact>> placed = new LinkedHashMap<>();
        List<Fact> others = new ArrayList<>();
        for (CouncilQuestion one : questions) {
            String part = part(page, one.section());
            if (part == null) {
                others.add(fact(one, point(page, one.section())));
            } else {
                placed.computeIfAbsent(part, id -> new ArrayList<>()).add(fact(one, ""));
            }
        }
        List<Section> sections = page.sections().stream()
                .map(section -> with(section, placed.getOrDefault(section.id(), List.of())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!others.isEmpty()) {
            sections.add(new Section(
                    QUESTIONS,
                    words.of(language, "questions.title"),
                    List.of(words.of(language, "publish.questions.what")),
                    List.copyOf(others),
                    List.of(),
                    null));
        }
        return PageTexts.with(page, "sections", old -> List.copyOf(sections));
    }

    /** Id of the part in which a question stands; null where it stands apart. */
    private static @Nullable String part(CouncilPage page, String at) {
        return Stream.concat(
                        Stream.of(at),
                        page.answers().stream()
                                .filter(answer -> answer.id().equals(at) && answer.section() != null)
                                .map(Answer::section))
                .filter(id -> page.sections().stream()
                        .anyMatch(section -> section.id().equals(id)))
                .findFirst()
                .orElse(null);
    }

    private static String point(CouncilPage page, String at) {
        return page.answers().stream()
                .filter(answer -> answer.id().equals(at))
                .map(Answer::question)
                .findFirst()
                .orElse("");
    }

    private static Section with(Section section, List<Fact> more) {
        return more.isEmpty()
                ? section
                : new Section(
                        section.id(),
                        section.heading(),
                        section.paragraphs(),
                        Stream.concat(section.facts().stream(), more.stream()).toList(),
                        section.points(),
                        section.table(),
                        section.bars());
    }

    private Fact fact(CouncilQuestion question, String point) {
        CouncilQuestion.Answer answer = question.answer();
        String asked = words.of(language, "questions.asked", question.question());
        return new Fact(
                point.isEmpty() ? asked : point + " – " + asked,
                answer == null
                        ? words.of(language, "questions.open")
                        : words.of(language, "questions.answer") + ": " + answer.text() + " (" + words.day(answer.at())
                                + ")");
    }
}
