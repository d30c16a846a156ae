package fi.lapsivaaka.meeting.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.meeting.web.PackPage.LevelRow;
import fi.lapsivaaka.portfolio.Listed;
import fi.lapsivaaka.portfolio.Notice;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.preparation.MatterEuros;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words and sums that a meeting and a year share. */
@Component
class MeetingWords {

    private final MessageSource messages;
    private final Vocabulary vocabulary;
    private final LevelMarks marks;
    private final Figures figures;

    MeetingWords(MessageSource messages, Vocabulary vocabulary, LevelMarks marks, Figures figures) {
        this.messages = messages;
        this.vocabulary = vocabulary;
        this.marks = marks;
        this.figures = figures;
    }

    String of(Language language, String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, language.locale()));
    }

    String meeting(LocalDate day, String body, Language language) {
        return body.isEmpty()
                ? of(language, "proposals.meeting.day", figures.day(day))
                : of(language, "proposals.meeting", body, figures.day(day));
    }

    String notice(Notice notice, Language language) {
        return of(
                language,
                "proposals.notice." + notice.kind().code(),
                of(language, "dates." + notice.date().code()),
                figures.day(notice.day()),
                notice.days());
    }

    PackPage.Overdue overdue(Listed listed) {
        LocalDate day = listed.days().get(MatterDate.REVIEW);
        return new PackPage.Overdue(listed.id().toString(), listed.name(), day == null ? "" : figures.day(day));
    }

    /** Levels that have euros, the lightest need first; bars as long as their euros, whether saved or spent. */
    List<LevelRow> levels(Map<String, Money> sums, Language language) {
        long most = sums.values().stream()
                .mapToLong(money -> Math.abs(money.cents()))
                .max()
                .orElse(0);
        List<LevelRow> rows = new ArrayList<>();
        Stream.concat(vocabulary.levels().stream().map(level -> level.code()), Stream.of(MatterEuros.SEVERAL))
                .filter(sums::containsKey)
                .forEach(code -> {
                    Money sum = sums.getOrDefault(code, Money.ZERO);
                    LevelMark mark = code.equals(MatterEuros.SEVERAL)
                            ? new LevelMark("level", "none", of(language, "meetings.level.several"), "–")
                            : marks.of(code, language);
                    rows.add(new LevelRow(
                            mark, figures.change(sum), most == 0 ? "0%" : Math.abs(sum.cents()) * 100 / most + "%"));
                });
        return rows;
    }
}
