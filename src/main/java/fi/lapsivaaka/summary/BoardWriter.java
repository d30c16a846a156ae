package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.comparison.BriefReader;
import fi.lapsivaaka.comparison.ChildViewsWriter;
import fi.lapsivaaka.comparison.OptionBoardWriter;
import fi.lapsivaaka.comparison.PromiseReader;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers the seven questions that people who decide ask first. Each answer is so short that all of them fit one screen of a
 * laptop and one sheet of paper; what nobody told is said to be unknown.
 */
final class BoardWriter {

    private final Vocabulary vocabulary;
    private final Language language;
    private final Words words;
    private final DraftQuotes quotes;

    BoardWriter(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.words = new Words(language);
        this.quotes = new DraftQuotes(words, language);
    }

    /** Of a draft about which nobody has answered anything. */
    List<Answer> write(Check check, @Nullable CostView costs) {
        return answers(new BoardMatter(check, null, null, null, null, null, costs));
    }

    /** @param followed null until both have signed */
    List<Answer> write(Matter matter, @Nullable FollowedUp followed, @Nullable CostView costs) {
        return answers(new BoardMatter(
                matter.check(),
                BriefReader.read(matter, language, Words.source()),
                new OptionBoardWriter(Words.source()).write(matter, language).orElse(null),
                new ChildViewsWriter(Words.source()).write(matter, language).orElse(null),
                FollowUpSection.asked(matter) ? PromiseReader.read(matter.given(), language, Words.source()) : null,
                followed,
                costs));
    }

    private List<Answer> answers(BoardMatter matter) {
        return List.of(
                new DecidedAnswer(vocabulary, words, language, quotes).write(matter),
                new OptionsAnswer(words, quotes).write(matter),
                new ViewsAnswer(words, quotes).write(matter),
                new CostsAnswer(words, language, quotes).write(matter),
                new MovesAnswer(words).write(matter),
                new UnknownAnswer(words, language).write(matter),
                new ChecksAnswer(words, quotes).write(matter));
    }
}
