package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The stretches of a rule's validity in which no parameter changes, each with the parameters in force. */
final class ParameterTimes {

    /** Days on which the same parameters are in force with the same values. */
    record Time(Period period, List<Parameter> parameters) {}

    private ParameterTimes() {}

    /**
     * @param read ids of the parameters that matter
     */
    static List<Time> of(Period whole, List<ParameterValue> values, Set<String> read) {
        TreeSet<LocalDate> starts = new TreeSet<>(Set.of(whole.from()));
        for (ParameterValue value : values) {
            if (read.contains(value.id())) {
                LocalDate to = value.period().to();
                if (whole.contains(value.period().from())) {
                    starts.add(value.period().from());
                }
                if (to != null && whole.contains(to.plusDays(1))) {
                    starts.add(to.plusDays(1));
                }
            }
        }
        List<Time> times = new ArrayList<>();
        for (LocalDate from : starts) {
            LocalDate next = starts.higher(from);
            List<Parameter> inForce = values.stream()
                    .filter(value -> value.period().contains(from))
                    .map(value -> new Parameter(value.id(), value.value()))
                    .toList();
            times.add(new Time(new Period(from, next == null ? whole.to() : next.minusDays(1)), inForce));
        }
        return times;
    }
}
