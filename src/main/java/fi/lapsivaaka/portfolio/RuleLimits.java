package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.assessment.RulesInUse;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers of the rules in use that lists need too, as they are in force on a day. */
@Component
final class RuleLimits {

    private static final String CUMULATIVE = "cumulative-days";
    private static final String EARLIER = "earlier-assessment-days";
    private static final String TIGHT = "days-from-hearing-to-agenda";

    private final RulesInUse rules;

    RuleLimits(RulesInUse rules) {
        this.rules = rules;
    }

    /** Days within which changes that hit the same children are looked at together. */
    long cumulativeDays(LocalDate day) {
        return value(CUMULATIVE, day);
    }

    /** Days between the end of hearing and the agenda. */
    long daysFromHearingToAgenda(LocalDate day) {
        return value(TIGHT, day);
    }

    /** Days after which an earlier assessment is too old to refer to. */
    long earlierAssessmentDays(LocalDate day) {
        return value(EARLIER, day);
    }

    private long value(String id, LocalDate day) {
        return rules.ruleSet().parameters().stream()
                .filter(parameter ->
                        parameter.id().equals(id) && parameter.period().contains(day))
                .mapToLong(parameter -> parameter.value())
                .findFirst()
                .orElse(0);
    }
}
