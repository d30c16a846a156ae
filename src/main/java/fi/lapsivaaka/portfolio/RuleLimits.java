package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.assessment.RulesInUse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    long cumulativeDays(LocalDate day, @Nullable UUID organisation) {
        return value(CUMULATIVE, day, organisation);
    }

    /** Days between the end of hearing and the agenda, by the national rules: lists hold matters of many organisations. */
    long daysFromHearingToAgenda(LocalDate day) {
        return value(TIGHT, day, null);
    }

    /** Days after which an earlier assessment is too old to refer to. */
    long earlierAssessmentDays(LocalDate day, @Nullable UUID organisation) {
        return value(EARLIER, day, organisation);
    }

    private long value(String id, LocalDate day, @Nullable UUID organisation) {
        return rules.now(organisation).rules().ruleSet().parameters().stream()
                .filter(parameter ->
                        parameter.id().equals(id) && parameter.period().contains(day))
                .mapToLong(parameter -> parameter.value())
                .findFirst()
                .orElse(0);
    }
}
