package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts what is late for a visitor, for the head of every page; what was counted within the last minute is told again. */
@Component
public class LateMatters {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_PEOPLE = 1000;

    private record Counted(int late, Instant at) {}

    private final Notices notices;
    private final StepTasks steps;
    private final Clock clock;
    private final Map<UUID, Counted> counted = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Counted> eldest) {
            return size() > MOST_PEOPLE;
        }
    });

    LateMatters(Notices notices, StepTasks steps, Clock clock) {
        this.notices = notices;
        this.steps = steps;
        this.clock = clock;
    }

    /** The visitor's own matters in which something is late, and the late steps that concern them. */
    public int of(Visitor visitor) {
        Counted known = counted.get(visitor.id());
        return known != null && known.at().plus(FRESH).isAfter(clock.instant()) ? known.late() : count(visitor);
    }

    /** The same counted anew. */
    public int count(Visitor visitor) {
        long matters = notices.pending(visitor, true).stream()
                .filter(one -> one.notice().late())
                .map(one -> one.matter().id())
                .distinct()
                .count();
        long late = steps.of(visitor).stream()
                .filter(task -> task.late(notices.today()))
                .count();
        int all = (int) (matters + late);
        counted.put(visitor.id(), new Counted(all, clock.instant()));
        return all;
    }
}
