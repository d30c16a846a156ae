package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what is coming and late among the matters of a visitor. */
@Component
public class Notices {

    private final Portfolio portfolio;
    private final RuleLimits limits;

    Notices(Portfolio portfolio, RuleLimits limits) {
        this.portfolio = portfolio;
        this.limits = limits;
    }

    /** A notice and the matter it is about. */
    public record Pending(Listed matter, Notice notice) {}

    /** Of one matter. */
    public List<Notice> of(Listed matter) {
        return lateness().of(matter.days(), matter.state());
    }

    /** What is late comes first, then by day. */
    public List<Pending> pending(Visitor visitor, boolean mine) {
        Lateness lateness = lateness();
        List<Pending> pending = new ArrayList<>();
        for (Listed matter : portfolio.pending(visitor, mine)) {
            lateness.of(matter.days(), matter.state()).forEach(notice -> pending.add(new Pending(matter, notice)));
        }
        pending.sort(Comparator.<Pending, Boolean>comparing(one -> !one.notice().late())
                .thenComparing(one -> one.notice().day())
                .thenComparing(one -> one.matter().name()));
        return pending;
    }

    /** Today in Finland. */
    LocalDate today() {
        return portfolio.today();
    }

    private Lateness lateness() {
        LocalDate today = portfolio.today();
        return new Lateness(today, limits.daysFromHearingToAgenda(today));
    }
}
