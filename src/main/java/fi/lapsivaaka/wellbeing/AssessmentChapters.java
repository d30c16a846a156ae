package fi.lapsivaaka.wellbeing;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.portfolio.Listed;
import fi.lapsivaaka.portfolio.State;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.wellbeing.WellbeingReport.Chapter;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the matters decided in a year, and the follow-ups due in it. */
@Component
class AssessmentChapters {

    private final MessageSource messages;
    private final Figures figures;

    AssessmentChapters(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    Chapter decided(List<Listed> decided, Language language) {
        return new Chapter(
                "assessments",
                words(language, "wellbeing.assessments"),
                List.of(
                        decided.isEmpty()
                                ? words(language, "wellbeing.assessments.none")
                                : words(
                                        language,
                                        "wellbeing.assessments.told",
                                        decided.size(),
                                        count(decided, "full"),
                                        count(decided, "short"),
                                        count(decided, "none"),
                                        decided.stream()
                                                .filter(one -> one.state().compareTo(State.SIGNED) >= 0)
                                                .count())),
                words(language, "wellbeing.assessments"),
                List.of(
                        words(language, "meeting.matter"),
                        words(language, "meetings.meeting"),
                        words(language, "check.need"),
                        words(language, "proposals.state")),
                decided.stream()
                        .map(one -> List.of(
                                one.name(),
                                (one.body() + " " + day(one, MatterDate.DECISION)).strip(),
                                one.level().isEmpty() ? "–" : words(language, "check.need." + one.level()),
                                words(language, "proposals.state." + one.state().code())))
                        .toList());
    }

    Chapter followed(List<Listed> reviewed, Language language) {
        return new Chapter(
                "follow-ups",
                words(language, "wellbeing.followUps"),
                List.of(
                        reviewed.isEmpty()
                                ? words(language, "wellbeing.followUps.none")
                                : words(
                                        language,
                                        "wellbeing.followUps.told",
                                        reviewed.size(),
                                        reviewed.stream()
                                                .filter(one -> one.state() == State.FOLLOWED)
                                                .count(),
                                        reviewed.stream()
                                                .filter(one -> one.state() == State.OVERDUE)
                                                .count())),
                words(language, "wellbeing.followUps"),
                List.of(
                        words(language, "meeting.matter"),
                        words(language, "dates.review"),
                        words(language, "proposals.state")),
                reviewed.stream()
                        .map(one -> List.of(
                                one.name(),
                                day(one, MatterDate.REVIEW),
                                words(language, "proposals.state." + one.state().code())))
                        .toList());
    }

    private static long count(List<Listed> matters, String level) {
        return matters.stream().filter(one -> one.level().equals(level)).count();
    }

    private String day(Listed listed, MatterDate date) {
        LocalDate day = listed.days().get(date);
        return day == null ? "" : figures.day(day);
    }

    private String words(Language language, String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, language.locale()));
    }
}
