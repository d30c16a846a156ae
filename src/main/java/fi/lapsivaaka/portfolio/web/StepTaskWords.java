package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.portfolio.Portfolio;
import fi.lapsivaaka.portfolio.StepTask;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says in words which step somebody was given, and until when. */
@Component
class StepTaskWords {

    private final RulesInUse rules;
    private final Portfolio portfolio;
    private final NoticeWords words;
    private final Figures figures;

    StepTaskWords(RulesInUse rules, Portfolio portfolio, NoticeWords words, Figures figures) {
        this.rules = rules;
        this.portfolio = portfolio;
        this.words = words;
        this.figures = figures;
    }

    /** The step's title; its code where no forms in use know it any more. */
    String step(StepTask task, Language language) {
        return rules.forms()
                .flatMap(forms -> forms.form(task.form()).stream())
                .flatMap(form -> form.steps().stream())
                .filter(step -> step.id().equals(task.step()))
                .map(step -> step.title().in(language))
                .findFirst()
                .orElse(task.step());
    }

    String due(StepTask task, Language language) {
        LocalDate due = task.due();
        if (due == null) {
            return words.word("proposals.step.free", language);
        }
        String day = figures.day(due);
        if (!task.mine()) {
            String person = task.person().isEmpty() ? words.word("people.nameless", language) : task.person();
            return words.word("proposals.step.theirs", language, person, day);
        }
        return words.word(task.late(portfolio.today()) ? "proposals.step.late" : "proposals.step.due", language, day);
    }
}
