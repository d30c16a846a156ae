package fi.lapsivaaka.wellbeing;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.Listed;
import fi.lapsivaaka.portfolio.Portfolio;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the year of an organisation together. Of its matters it tells those that the visitor sees in the list of proposals. */
@Component
public class WellbeingReports {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Portfolio portfolio;
    private final AssessmentChapters assessments;
    private final BudgetChapter budget;
    private final TargetChapter targets;
    private final MessageSource messages;

    WellbeingReports(
            Portfolio portfolio,
            AssessmentChapters assessments,
            BudgetChapter budget,
            TargetChapter targets,
            MessageSource messages) {
        this.portfolio = portfolio;
        this.assessments = assessments;
        this.budget = budget;
        this.targets = targets;
        this.messages = messages;
    }

    /** This year in Finland. */
    public int year() {
        return portfolio.today().getYear();
    }

    public WellbeingReport of(Organisation organisation, int year, Visitor visitor, Language language) {
        List<Listed> decided =
                portfolio.decided(visitor, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null).stream()
                        .filter(listed -> organisation.id().equals(listed.owner()))
                        .toList();
        List<Listed> reviewed =
                portfolio.reviewed(visitor, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .filter(listed -> organisation.id().equals(listed.owner()))
                        .toList();
        Instant made = portfolio.today().atStartOfDay(FINLAND).toInstant();
        return new WellbeingReport(
                organisation.code(),
                year,
                words(language, "wellbeing.title", organisation.name().in(language), Integer.toString(year)),
                organisation.practice() ? words(language, "label.practice.what") : null,
                List.of(
                        assessments.decided(decided, language),
                        budget.write(organisation, year, language),
                        targets.write(organisation, language),
                        assessments.followed(reviewed, language)),
                List.of(words(language, "wellbeing.footer")),
                made);
    }

    private String words(Language language, String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, language.locale()));
    }
}
