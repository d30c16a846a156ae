package fi.lapsivaaka.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads successions as a person or a file writes them and tells everything that is wrong with them. The column of a
 * problem is {@code from}, {@code to}, {@code day}, {@code share} or {@code ground}.
 */
public final class SuccessionChecker {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_GROUND = 300;

    private final Consumer<LedgerProblem> problems;
    private final Set<List<Object>> known = new HashSet<>();
    private final Map<List<Object>, Integer> shares = new HashMap<>();

    /**
     * @param counting those on record already
     */
    public SuccessionChecker(List<Succession> counting, Consumer<LedgerProblem> problems) {
        this.problems = problems;
        counting.forEach(one -> {
            known.add(List.of(one.from(), one.to(), one.firstDay()));
            shares.merge(List.of(one.from(), one.firstDay()), one.share(), Integer::sum);
        });
    }

    /**
     * @param share in percent; the empty text means all
     * @return the succession, or null when it has problems, each of which was told
     */
    public @Nullable NewSuccession read(long line, String from, String to, String day, String share, String ground) {
        List<LedgerProblem> found = new ArrayList<>();
        code(line, "from", from, found);
        code(line, "to", to, found);
        if (found.isEmpty() && from.equals(to)) {
            found.add(LedgerProblem.of(line, "to", "succession-same", to));
        }
        LocalDate first = DateReader.day(day);
        if (first == null) {
            found.add(LedgerProblem.of(line, "day", "not-a-date", day));
        }
        int part = share(share);
        if (part < 1 || part > Succession.WHOLE) {
            found.add(LedgerProblem.of(line, "share", "succession-share", share));
        }
        if (ground.isBlank() || ground.length() > LONGEST_GROUND) {
            found.add(LedgerProblem.of(line, "ground", "succession-ground", LONGEST_GROUND));
        }
        if (found.isEmpty() && first != null) {
            beside(line, from, to, first, part, found);
        }
        found.forEach(problems);
        return found.isEmpty() && first != null ? new NewSuccession(line, from, to, first, part, ground) : null;
    }

    /** What is wrong with it beside the others. */
    private void beside(long line, String from, String to, LocalDate day, int share, List<LedgerProblem> found) {
        if (!known.add(List.of(from, to, day))) {
            found.add(LedgerProblem.of(line, "to", "succession-twice", from, to));
        } else if (shares.merge(List.of(from, day), share, Integer::sum) > Succession.WHOLE) {
            found.add(LedgerProblem.of(line, "share", "succession-too-much", from));
        }
    }

    private static void code(long line, String field, String code, List<LedgerProblem> found) {
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            found.add(LedgerProblem.of(line, field, "succession-code", LONGEST_CODE));
        }
    }

    /** Ten thousandths, or 0 when the text is no percentage. */
    private static int share(String percent) {
        String text = percent.strip().replace("%", "").strip().replace(',', '.');
        if (text.isEmpty()) {
            return Succession.WHOLE;
        }
        return text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")
                ? new BigDecimal(text).movePointRight(2).intValueExact()
                : 0;
    }
}
