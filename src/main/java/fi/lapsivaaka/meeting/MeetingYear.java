package fi.lapsivaaka.meeting;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.portfolio.Listed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The matters decided in a year.
 *
 * @param decided the earliest first
 * @param euros what each changes in a year's money, by level
 * @param late those of which something is late or in the wrong order
 * @param overdue follow-ups that should have been made by now, whatever year they are of
 */
public record MeetingYear(
        int year, List<Listed> decided, Map<UUID, Map<String, Money>> euros, Set<UUID> late, List<Listed> overdue) {

    public MeetingYear {
        decided = List.copyOf(decided);
        euros = Map.copyOf(euros);
        late = Set.copyOf(late);
        overdue = List.copyOf(overdue);
    }

    /** A meeting. */
    public record Meeting(LocalDate day, String body, List<Listed> matters) {

        public Meeting {
            matters = List.copyOf(matters);
        }

        /** How many of its matters need an assessment of this level. */
        public long of(String level) {
            return matters.stream()
                    .filter(matter -> matter.level().equals(level))
                    .count();
        }
    }

    /** Its meetings, the earliest first. */
    public List<Meeting> meetings() {
        Map<List<Object>, List<Listed>> meetings = new LinkedHashMap<>();
        decided.forEach(listed -> listed.meeting()
                .ifPresent(day -> meetings.computeIfAbsent(List.of(day, listed.body()), any -> new ArrayList<>())
                        .add(listed)));
        return meetings.values().stream()
                .map(matters -> new Meeting(
                        matters.get(0).meeting().orElseThrow(), matters.get(0).body(), matters))
                .toList();
    }

    /** What some matters change together, by level. */
    public Map<String, Money> byLevel(List<Listed> matters) {
        Map<String, Money> sums = new LinkedHashMap<>();
        matters.forEach(listed -> euros.getOrDefault(listed.id(), Map.of())
                .forEach((level, money) -> sums.merge(level, money, Money::plus)));
        return sums;
    }

    /** How many of them tell no euros. */
    public long untold(List<Listed> matters) {
        return matters.stream()
                .filter(listed -> !euros.containsKey(listed.id()))
                .count();
    }
}
