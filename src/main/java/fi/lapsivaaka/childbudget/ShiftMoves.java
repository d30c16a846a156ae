package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.BookedLines.Line;
import fi.lapsivaaka.childbudget.Shift.Move;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ledger.Succession;
import fi.lapsivaaka.ledger.SuccessionChain;
import fi.lapsivaaka.ledger.SuccessionChain.Member;
import fi.lapsivaaka.ledger.Successions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What was only booked otherwise between two years, in all cost centres. It needs every line of both years, which neither
 * change once they are there, so what was found is remembered for the same imports, rules and successions.
 */
@Component
class ShiftMoves {

    /** Moves told one by one. */
    private static final int MOST_TOLD = 500;

    private static final int MOST_REMEMBERED = 200;

    private final Remembered<Asked, Found> remembered = new Remembered<>(MOST_REMEMBERED);
    private final BookedLines lines;
    private final Successions successions;
    private final LedgerImports imports;
    private final CurrentMethod method;

    ShiftMoves(BookedLines lines, Successions successions, LedgerImports imports, CurrentMethod method) {
        this.lines = lines;
        this.successions = successions;
        this.imports = imports;
        this.method = method;
    }

    private record Asked(
            UUID method,
            Set<UUID> before,
            Set<UUID> after,
            int from,
            int to,
            Phase phase,
            Dimension by,
            List<Succession> successions) {}

    /**
     * The moves.
     *
     * @param built whether both years have lines; their sums may not be built yet
     * @param rules change of euros for children by value, where the rules place the very same account otherwise
     * @param bookkeeping likewise, where cost centres book on other accounts
     * @param largest moves one by one, the most euros first; no more than some hundred
     */
    record Found(boolean built, Map<String, Money> rules, Map<String, Money> bookkeeping, List<Move> largest) {

        Found {
            rules = Map.copyOf(rules);
            bookkeeping = Map.copyOf(bookkeeping);
            largest = List.copyOf(largest);
        }

        static Found of(boolean built, List<Move> moves) {
            Map<String, Money> rules = new HashMap<>();
            Map<String, Money> bookkeeping = new HashMap<>();
            moves.forEach(move -> move.effect()
                    .forEach((value, money) -> (move.rules() ? rules : bookkeeping).merge(value, money, Money::plus)));
            return new Found(
                    built,
                    rules,
                    bookkeeping,
                    moves.stream()
                            .sorted(Comparator.comparing(Move::amount)
                                    .reversed()
                                    .thenComparing(Move::costCentre))
                            .limit(MOST_TOLD)
                            .toList());
        }
    }

    Found of(Organisation organisation, Selection earlier, Selection later, Dimension by) {
        List<LedgerImport> before = imports.findCounting(organisation.id(), earlier.year());
        List<LedgerImport> after = imports.findCounting(organisation.id(), later.year());
        Asked asked = new Asked(
                method.id(organisation.id()),
                ids(before),
                ids(after),
                earlier.year(),
                later.year(),
                later.phase(),
                by,
                successions.countingCostCentres(organisation.id()));
        return remembered.of(
                asked,
                () -> {
                    List<Line> then = lines.of(before, earlier);
                    List<Line> now = lines.of(after, later);
                    return Found.of(!then.isEmpty() && !now.isEmpty(), moves(then, now, asked));
                },
                Found::built);
    }

    private static Set<UUID> ids(Collection<LedgerImport> counting) {
        return counting.stream().map(LedgerImport::id).collect(Collectors.toSet());
    }

    /** In each cost centre of the later year, beside what it goes on for. */
    private static List<Move> moves(List<Line> before, List<Line> after, Asked asked) {
        Map<String, List<Line>> then = byCode(before);
        List<Move> moves = new ArrayList<>();
        byCode(after).forEach((code, now) -> {
            Stream<Line> earlier = SuccessionChain.of(code, asked.successions()).members().stream()
                    .filter(member -> member.isIn(asked.from()))
                    .flatMap(member ->
                            then.getOrDefault(member.code(), List.of()).stream().map(line -> part(line, member)));
            moves.addAll(
                    new MoveFinder(asked.by(), code, now.get(0).name()).find(MoveFinder.booked(earlier, now.stream())));
        });
        return moves;
    }

    private static Line part(Line line, Member member) {
        return new Line(
                line.costCentre(),
                line.name(),
                line.serviceClass(),
                line.serviceClassName(),
                line.account(),
                line.accountName(),
                line.placement(),
                member.part(line.total()));
    }

    private static Map<String, List<Line>> byCode(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::costCentre, TreeMap::new, Collectors.toList()));
    }
}
