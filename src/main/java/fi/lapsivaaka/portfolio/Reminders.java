package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.Notices.Pending;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether a person is to be reminded on a day, and of what. */
@Component
public class Reminders {

    private final Notices notices;
    private final StepTasks steps;

    Reminders(Notices notices, StepTasks steps) {
        this.notices = notices;
        this.steps = steps;
    }

    /**
     * What is told when something is worth telling.
     *
     * @param steps that the person was given, and those they gave to somebody who is late
     */
    public record Due(List<Pending> late, List<Pending> coming, List<StepTask> steps) {

        public Due {
            late = List.copyOf(late);
            coming = List.copyOf(coming);
            steps = List.copyOf(steps);
        }
    }

    /** Empty on a day on which nothing is new. */
    public Optional<Due> due(Visitor visitor, LocalDate today) {
        Digest digest = Digest.of(notices.pending(visitor, false), steps.of(visitor), visitor);
        return digest.isDue(today)
                ? Optional.of(new Due(digest.late(), digest.coming(), digest.steps()))
                : Optional.empty();
    }
}
