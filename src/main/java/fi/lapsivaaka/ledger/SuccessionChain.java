package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a code goes on for: itself, its predecessors, and theirs. Going back each step ends before the day of the one
 * before, so it comes to an end also where codes were exchanged. A code that was given to something else counts for the
 * new meaning from that year on.
 *
 * @param members the code itself first
 */
public record SuccessionChain(String code, List<Member> members) {

    private static final int ALWAYS = 9_999;

    public SuccessionChain {
        members = List.copyOf(members);
    }

    /**
     * A code and the years in which it stands for the same.
     *
     * @param lastYear of its figures, late ones too; 9999 where nothing else has the code later
     * @param until the day on which its successor began, or {@link LocalDate#MAX}
     * @param portions taken one after another
     */
    public record Member(String code, int firstYear, int lastYear, LocalDate until, List<Portion> portions) {

        public Member {
            portions = List.copyOf(portions);
        }

        public boolean isIn(int year) {
            return year >= firstYear && year <= lastYear;
        }

        /** Whether it was still there at the end of the year. */
        public boolean isThereIn(int year) {
            return isIn(year) && year < until.getYear();
        }

        /** What goes on of an amount. */
        public Money part(Money amount) {
            Money part = amount;
            for (Portion portion : portions) {
                part = portion.of(part);
            }
            return part;
        }

        /** Whether all of it goes on. */
        public boolean isWhole() {
            return portions.stream().allMatch(portion -> portion.share() == Succession.WHOLE);
        }
    }

    /**
     * @param successions those that count, of one kind and for cost centres of one organisation
     */
    public static SuccessionChain of(String code, List<Succession> successions) {
        List<Member> members = new ArrayList<>();
        add(code, ended(code, successions).orElse(LocalDate.MAX), List.of(), successions, members);
        return new SuccessionChain(code, members);
    }

    /** The codes that go on for this one; none while it goes on itself. */
    public static List<Succession> successors(String code, List<Succession> successions) {
        Optional<LocalDate> end = ended(code, successions);
        return successions.stream()
                .filter(one -> one.from().equals(code)
                        && end.filter(one.firstDay()::equals).isPresent())
                .toList();
    }

    /** The day on which it ended, unless it was taken into use again. */
    private static Optional<LocalDate> ended(String code, List<Succession> successions) {
        return successions.stream()
                .filter(one -> one.from().equals(code))
                .map(Succession::firstDay)
                .max(Comparator.naturalOrder())
                .filter(day -> !startsAgain(code, day, successions));
    }

    private static boolean startsAgain(String code, LocalDate day, List<Succession> successions) {
        return successions.stream()
                .anyMatch(one -> one.to().equals(code) && !one.firstDay().isBefore(day));
    }

    private static void add(
            String code, LocalDate until, List<Portion> portions, List<Succession> all, List<Member> members) {
        LocalDate started = all.stream()
                .filter(one -> one.from().equals(code) && one.firstDay().isBefore(until))
                .map(Succession::firstDay)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        boolean goesOn = until.equals(LocalDate.MAX) || !startsAgain(code, until, all);
        members.add(new Member(
                code,
                started.equals(LocalDate.MIN) ? 0 : started.getYear(),
                goesOn ? ALWAYS : until.getYear() - 1,
                until,
                portions));
        for (Succession one : all) {
            if (one.to().equals(code)
                    && one.firstDay().isBefore(until)
                    && !one.firstDay().isBefore(started)) {
                List<Portion> more = new ArrayList<>(portions);
                more.add(portion(one, all));
                add(one.from(), one.firstDay(), more, all, members);
            }
        }
    }

    /** What one successor takes over, beside the others of the same day and what nobody takes. */
    private static Portion portion(Succession one, List<Succession> all) {
        List<Succession> shared = all.stream()
                .filter(other ->
                        other.from().equals(one.from()) && other.firstDay().equals(one.firstDay()))
                .sorted(Comparator.comparing(Succession::to))
                .toList();
        List<Long> weights = new ArrayList<>(
                shared.stream().map(other -> (long) other.share()).toList());
        weights.add(Math.max(
                0,
                Succession.WHOLE - weights.stream().mapToLong(Long::longValue).sum()));
        return new Portion(weights, shared.indexOf(one));
    }
}
